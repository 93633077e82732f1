//! The members of the requests that place, query and close an order.

use crate::catalogue::fields::{self, Field};

pub(super) const MERCHANT: &[Field] = &[fields::text("mchid")];
pub(super) const PARTNER: &[Field] = &[fields::text("sp_mchid"), fields::text("sub_mchid")];

const AMOUNT: Field = fields::object(
    "amount",
    &[fields::integer("total", 1), fields::choice("currency", &["CNY"]).optional()],
);
const LIMIT_PAY: Field = fields::texts("limit_pay").optional();
const DETAIL: Field = fields::object(
    "detail",
    &[
        fields::integer("cost_price", 0).optional(),
        fields::text("invoice_id").optional(),
        fields::objects(
            "goods_detail",
            &[
                fields::text("merchant_goods_id"),
                fields::text("wechatpay_goods_id").optional(),
                fields::text("goods_name").optional(),
                fields::integer("quantity", 1),
                fields::integer("unit_price", 0),
            ],
        )
        .optional(),
    ],
)
.optional();
const SCENE_INFO: Field = fields::object(
    "scene_info",
    &[
        fields::text("payer_client_ip").optional(),
        fields::text("device_id").optional(),
        fields::object(
            "store_info",
            &[
                fields::text("id").optional(),
                fields::text("name").optional(),
                fields::text("area_code").optional(),
                fields::text("address").optional(),
            ],
        )
        .optional(),
    ],
)
.optional();
const IDENTITY: Field = fields::object(
    "identity",
    &[
        fields::choice(
            "type",
            &[
                "IDCARD",
                "HONGKONG_MACAO",
                "HONGKONG_MACAO_RESIDENT",
                "TAIWAN_RESIDENT",
                "FOREIGN_RESIDENT",
                "OVERSEA_PASSPORT",
                "PHONE_NUMBER",
            ],
        ),
        fields::sealed("number"),
        fields::sealed("name"),
    ],
)
.optional();
const PAYER: Field = fields::object("payer", &[IDENTITY]).optional();
const SETTLE_INFO: Field =
    fields::object("settle_info", &[fields::boolean("profit_sharing").optional()]).optional();
const PARTNER_SETTLE_INFO: Field = fields::object(
    "settle_info",
    &[
        fields::boolean("profit_sharing").optional(),
        fields::integer("subsidy_amount", 0).optional(),
    ],
)
.optional();
const DESCRIPTION: Field = fields::text("description");
const ATTACH: Field = fields::text("attach").optional();
const OUT_TRADE_NO: Field = fields::text("out_trade_no");
const TIME_EXPIRE: Field = fields::text("time_expire").optional();
const NOTIFY_URL: Field = fields::text("notify_url");
const GOODS_TAG: Field = fields::text("goods_tag").optional();
const SUPPORT_FAPIAO: Field = fields::boolean("support_fapiao").optional();
const APPID: Field = fields::text("appid");
const MCHID: Field = fields::text("mchid");

#[rustfmt::skip]
const SUBSIDY_INFO: Field = fields::object("subsidy_info", &[
    fields::objects("subsidy_detail", &[
        fields::choice("subsidy_period_type", &["DAILY", "PERIOD"]),
        fields::objects("subsidy_plan", &[
            fields::integer("subsidy_installment_num", 0),
            fields::integer("subsidy_percent", 0),
        ]),
    ]).optional(),
]).optional();

#[rustfmt::skip]
pub(super) const NATIVE: &[Field] = &[
    APPID, MCHID, DESCRIPTION, ATTACH, OUT_TRADE_NO, AMOUNT, TIME_EXPIRE, NOTIFY_URL, GOODS_TAG,
    LIMIT_PAY, SUPPORT_FAPIAO, DETAIL, SCENE_INFO, PAYER, SETTLE_INFO,
];
#[rustfmt::skip]
pub(super) const JSAPI: &[Field] = &[
    APPID, MCHID, DESCRIPTION, ATTACH, OUT_TRADE_NO, AMOUNT, TIME_EXPIRE, NOTIFY_URL, GOODS_TAG,
    LIMIT_PAY, SUPPORT_FAPIAO, DETAIL, SCENE_INFO, SETTLE_INFO,
    SUBSIDY_INFO,
    fields::object("payer", &[fields::text("openid"), IDENTITY]),
];
#[rustfmt::skip]
pub(super) const PARTNER_NATIVE: &[Field] = &[
    SP_APPID, SP_MCHID, SUB_APPID, SUB_MCHID, DESCRIPTION, ATTACH, OUT_TRADE_NO, AMOUNT,
    TIME_EXPIRE, NOTIFY_URL, GOODS_TAG, LIMIT_PAY, SUPPORT_FAPIAO, DETAIL, SCENE_INFO, PAYER,
    PARTNER_SETTLE_INFO,
];
#[rustfmt::skip]
pub(super) const PARTNER_JSAPI: &[Field] = &[
    SP_APPID, SP_MCHID, SUB_APPID, SUB_MCHID, DESCRIPTION, ATTACH, OUT_TRADE_NO, AMOUNT,
    TIME_EXPIRE, NOTIFY_URL, GOODS_TAG, LIMIT_PAY, SUPPORT_FAPIAO, DETAIL, SCENE_INFO,
    PARTNER_SETTLE_INFO, SUBSIDY_INFO,
    fields::object("payer", &[
        fields::text("sp_openid").optional(),
        fields::text("sub_openid").optional(),
        IDENTITY,
    ]),
];
const SP_APPID: Field = fields::text("sp_appid");
const SP_MCHID: Field = fields::text("sp_mchid");
const SUB_APPID: Field = fields::text("sub_appid").optional();
const SUB_MCHID: Field = fields::text("sub_mchid");
