/** Words of the four languages that say nothing about the matter; Japanese pairs of kana are left out by rule. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a an and any are be can do does did for from had has have how i if in is it many may me more most much my of on',
    'one or our so than that the then there they this to up us was we what when where which who why will with you your',
    'after before long often far back last time big large each every still under until now just how not no by at as',
    'aber alle als am an auf aus bei bis das dass dein dem den der des die diese du ein eine einem einen einer er es',
    'für hat habe haben hoch ich ihr im in ist kann kein keine können man mehr mein meine meiner mich mir mit nach',
    'nicht noch oder oft sich sie sind so und uns unser unsere viel viele vom von vor wann warum was welche wenn wer',
    'werde werden wie wird wo zu zum zur zurück lange lang weit gibt groß darf ab',
    'a al algo ante como con cuál cuáles cuando cuándo cuánta cuántas cuánto cuántos de del después dónde e el ella en',
    'entre es esta este esto hasta hay la las le lo los más me mi mis muy no nos nuestra nuestro o para pero por puede',
    'puedo qué que se si sin sobre su sus también te tiene tiempo tu un una uno vais y ya desde cada donde tengo',
  ].flatMap((line) => line.split(' ')),
);
