/* Round and round, case.vignette: its plain states, for SPIN */
/*
 *   spin -o2 -a MODEL.pml       (-o2: also what nothing reads again tells states apart)
 *   gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c
 *   ./pan -m100000
 *
 * A stored state is a moment in which the trainee has the word, or an end; a transition is something the trainee
 * does, with all that follows from it. Of N states and T transitions that vignette explore --plain tells, SPIN
 * stores N + 1, one for the time before the session opens, and counts T + 2, one for the opening, and one for its
 * own first state. Ends block, and are valid end states; what is listed as unreached is never reached.
 *
 * spin -DCOUNT=ended -o2 -a MODEL.pml makes a checker that counts one transition more for every state in which
 * `ended` holds. Any other name that is defined below can stand there.
 */

#define scene_1 (place == 1) /* Arriving */
#define scene_2 (place == 2) /* Waiting */
#define scene_3 (place == 3) /* Corridor */
#define scene_4 (place == 4) /* Stairs */
#define dead_end (place == 5) /* a dead end */
#define going_round (place == 6) /* going round scenes that offer nothing */
#define out_of_time (place == 7) /* out of time */
#define ending_1 (place == 8) /* the ending "Seen" */
#define ending_2 (place == 9) /* the ending "Never reached" */
#define ended (place > 4)

byte place; /* 0 before the session */
short v_bond = 2;
byte v_shame = 1;
byte turn;
bit otherwise_ran; /* since the scene was entered */
bit taken_1; /* That is tiring. */
bit taken_2; /* We all wait. */
bit taken_3; /* I am late, and it is my doing. */
bit taken_4; /* I kept you. I am sorry. */
bit taken_5; /* As I was saying. */
bit taken_6; /* Let us sit down here. */
bit fired_1;
bit chosen_notice_countertransference;

/* Known within a step only; 0 between steps. */
byte kept; /* where a body led */
short entered; /* scenes entered in this step */
bit rules_due;
bit opening;
hidden byte led;
hidden byte looked;

active proctype session()
{
end_rest:
  atomic {
    if
    :: place == 0 ->
      /* the session opens */
      d_step {
        kept = 1;
        opening = 1;
      };
      goto entering;
    :: place == 1 ->
      /* Arriving */
      if
      :: true ->
        /* That is tiring. */
        d_step {
          taken_1 = 1;
          turn++;
          v_bond = (v_bond > 2 -> 3 : v_bond + 1);
        };
      :: true ->
        /* We all wait. */
        d_step {
          taken_2 = 1;
          turn++;
          v_bond = (v_bond < -1 -> -3 : v_bond - 2);
          v_shame = (v_shame > 1 -> 2 : v_shame + 1);
          kept = 2; /* Waiting */
        };
      :: !taken_3 ->
        /* I am late, and it is my doing. */
        d_step {
          taken_3 = 1;
          chosen_notice_countertransference = 1;
          kept = 2; /* Waiting */
        };
      fi;
    :: place == 2 ->
      /* Waiting */
      if
      :: !taken_4 ->
        /* I kept you. I am sorry. */
        d_step {
          taken_4 = 1;
          turn++;
          v_bond = (v_bond > 1 -> 3 : v_bond + 2);
          kept = 1; /* Arriving */
        };
      :: (v_bond >= 3) ->
        /* As I was saying. */
        d_step {
          taken_5 = 1;
          turn++;
          kept = 8; /* Seen */
        };
      fi;
    :: place == 4 ->
      /* Stairs */
      if
      :: !taken_6 && (v_shame == 0) ->
        /* Let us sit down here. */
        d_step {
          taken_6 = 1;
          turn++;
          v_bond = 3;
          kept = 1; /* Arriving */
        };
      fi;
    #ifdef COUNT
    :: COUNT -> goto end_rest;
    #endif
    fi;
    d_step {
      looked = 0;
      if
      :: !looked && !fired_1 && (v_shame >= 2) ->
        looked = 1;
        fired_1 = 1;
        v_bond = (v_bond < -2 -> -3 : v_bond - 1);
        kept = 2; /* Waiting */
      :: else -> skip;
      fi;
      if
      :: turn >= 6 && kept <= 7 -> kept = 7;
      :: else -> skip;
      fi;
      rules_due = (kept != 0);
    };
    entering:
    do
    :: kept == 1 ->
      /* Arriving */
      d_step {
        place = 1;
        kept = 0;
        otherwise_ran = 0;
        entered++;
      };
    :: kept == 2 ->
      /* Waiting */
      d_step {
        place = 2;
        kept = 0;
        otherwise_ran = 0;
        entered++;
        if
        :: (v_bond <= 0) -> kept = 3; /* Corridor */
        :: else -> skip;
        fi;
        if
        :: kept != 0 && entered == 1000 -> kept = 6;
        :: else -> skip;
        fi;
      };
    :: kept == 3 ->
      /* Corridor */
      d_step {
        place = 3;
        kept = 0;
        otherwise_ran = 0;
        entered++;
        v_bond = (v_bond < -2 -> -3 : v_bond - 1);
        if
        :: ((v_shame == 2) && (v_bond <= (-2))) -> kept = 2; /* Waiting */
        :: else -> skip;
        fi;
        if
        :: kept != 0 && entered == 1000 -> kept = 6;
        :: else -> skip;
        fi;
      };
    :: kept == 4 ->
      /* Stairs */
      d_step {
        place = 4;
        kept = 0;
        otherwise_ran = 0;
        entered++;
      };
    :: kept == 5 ->
      /* a dead end */
      d_step {
        place = 5;
        kept = 0;
        otherwise_ran = 0;
        entered = 0;
        opening = 0;
        rules_due = 0;
      };
      goto end_rest;
    :: kept == 6 ->
      /* going round scenes that offer nothing */
      d_step {
        place = 6;
        kept = 0;
        otherwise_ran = 0;
        entered = 0;
        opening = 0;
        rules_due = 0;
      };
      goto end_rest;
    :: kept == 7 ->
      /* out of time */
      d_step {
        place = 7;
        kept = 0;
        otherwise_ran = 0;
        entered = 0;
        opening = 0;
        rules_due = 0;
      };
      goto end_rest;
    :: kept == 8 ->
      /* the ending "Seen" */
      d_step {
        place = 8;
        if
        :: chosen_notice_countertransference -> v_bond = 3;
        :: else -> skip;
        fi;
        kept = 0;
        otherwise_ran = 0;
        entered = 0;
        opening = 0;
        rules_due = 0;
      };
      goto end_rest;
    :: kept == 0 && rules_due ->
      d_step {
        rules_due = 0;
        looked = 0;
        if
        :: !looked && !fired_1 && (v_shame >= 2) ->
          looked = 1;
          fired_1 = 1;
          v_bond = (v_bond < -2 -> -3 : v_bond - 1);
          kept = 2; /* Waiting */
        :: else -> skip;
        fi;
        if
        :: kept != 0 && entered == 1000 -> kept = 6;
        :: else -> skip;
        fi;
      };
    :: kept == 0 && !rules_due ->
      if
      :: place == 1 ->
        d_step {
          entered = 0;
          opening = 0;
        };
        goto end_rest;
      :: place == 2 ->
        /* Waiting */
        if
        :: ((!taken_4) || ((v_bond >= 3))) ->
          d_step {
            entered = 0;
            opening = 0;
          };
          goto end_rest;
        :: else -> kept = 5;
        fi;
      :: place == 3 ->
        /* Corridor */
        if
        :: false ->
          d_step {
            entered = 0;
            opening = 0;
          };
          goto end_rest;
        :: else ->
          if
          :: !otherwise_ran ->
            d_step {
              otherwise_ran = 1;
              led = 0;
              if
              :: (v_bond >= (-2)) ->
                kept = 4; /* Stairs */
                led = 1;
              :: else -> skip;
              fi;
              if
              :: led -> skip;
              :: else ->
                v_shame = 0;
                kept = 2; /* Waiting */
                led = 1;
              fi;
              rules_due = (kept != 0 && !opening);
              if
              :: kept != 0 && entered == 1000 -> kept = 6;
              :: else -> skip;
              fi;
            };
          :: else -> kept = 5;
          fi;
        fi;
      :: place == 4 ->
        /* Stairs */
        if
        :: ((!taken_6 && (v_shame == 0))) ->
          d_step {
            entered = 0;
            opening = 0;
          };
          goto end_rest;
        :: else -> kept = 5;
        fi;
      fi;
    od
  }
}
