//! `ENTRUST.RELEASE`: 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON) · Education renewal contract terminated
//!
//! 用户解约教育续费通成功后发出，商户或服务商此后不应再按该协议扣款。模式：普通商户、服务商。
//!
//! Sent when a user has terminated an education renewal contract. No more debits are allowed under it. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012286235](https://pay.weixin.qq.com/doc/v3/merchant/4012286235), [partner/4012160192](https://pay.weixin.qq.com/doc/v3/partner/4012160192)

enumeration! {
    /// 优惠范围 · Discount scope
    Scope {
        /// `GLOBAL`: 全场 · The whole purchase
        GLOBAL = "GLOBAL",
        /// `SINGLE`: 单品 · Single items
        SINGLE = "SINGLE",
    }
}

enumeration! {
    /// 优惠类型 · Discount type
    Type {
        /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
        COUPON = "COUPON",
        /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
        DISCOUNT = "DISCOUNT",
    }
}

enumeration! {
    /// 签约状态 · Contract status
    ContractStatus {
        /// `ADD`: 签约 · Contract signed
        ADD = "ADD",
        /// `DELETE`: 解约 · Contract terminated
        DELETE = "DELETE",
    }
}

/// 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON) · Education renewal contract terminated
#[non_exhaustive]
pub struct Content {
    /// 微信公众平台为商户的应用分配的ID · App ID
    pub appid: Option<String>,
    /// 商户订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 附加数据 · Attached data
    pub attach: Option<String>,
    /// 银行类型 · Bank type
    pub bank_type: Option<String>,
    /// 支付成功时返回 · Payment success time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// 交易状态 · Transaction status
    pub trade_state: Option<String>,
    /// 对当前订单状态的描述和下一步操作的指引 · Transaction status description
    pub trade_state_description: Option<String>,
    /// 支付者 · Payer
    pub payer: Option<Payer>,
    /// 订单金额信息 · Order amount
    pub amount: Option<Amount>,
    /// 设备信息 · Device information
    pub device_information: Option<DeviceInformation>,
    /// 优惠详情 · Discount details
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 微信支付分配的商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 微信支付分配的商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户的应用分配的ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 用户在服务商AppID下的唯一标识 · User openid (partner)
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// 签约模板号 · Contract template ID
    pub plan_id: Option<String>,
    /// 签约信息 · Contract information
    pub contract_information: Option<ContractInformation>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 支付者 · Payer
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商AppID下的唯一标识 · User openid (partner)
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 订单金额信息 · Order amount
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额 · Total order amount
    ///
    /// 单位为分。In fen.
    pub total: Option<crate::Fen>,
    /// 用户实际支付金额 · Amount paid by the user
    ///
    /// 单位为分。In fen.
    pub payer_total: Option<crate::Fen>,
    /// 订单折扣 · Total order discount
    ///
    /// 单位为分。In fen.
    pub discount_total: Option<crate::Fen>,
    /// 符合ISO 4217标准的三位字母代码 · Currency code (ISO 4217)
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 设备信息 · Device information
#[non_exhaustive]
pub struct DeviceInformation {
    /// 商户设备号 · Merchant device number
    pub device_id: Option<String>,
    /// 商户端设备IP · Merchant device IP
    pub payer_total: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 优惠详情 · Discount details
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID · Coupon ID
    pub coupon_id: Option<String>,
    /// 优惠名称 · Discount name
    pub name: Option<String>,
    /// 优惠范围 · Discount scope
    pub scope: Scope,
    /// 优惠类型 · Discount type
    pub r#type: Type,
    /// 优惠券面额 · Coupon face value
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 活动ID · Batch ID
    pub stock_id: Option<String>,
    /// 特指由微信支付商户平台创建的优惠 · WeChat Pay contribution
    ///
    /// 单位为分。In fen.
    pub wechatpay_contribute: Option<crate::Fen>,
    /// 特指商户自己创建的优惠 · Merchant contribution
    ///
    /// 单位为分。In fen.
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资方出资金额 · Other contribution
    ///
    /// 单位为分。In fen.
    pub other_contribute: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 签约信息 · Contract information
#[non_exhaustive]
pub struct ContractInformation {
    /// 标识用户与某签约模板的一次签约 · Contract ID
    pub contract_id: Option<String>,
    /// 签约状态 · Contract status
    pub contract_status: ContractStatus,
    /// 签约完成时间 · Contract signing time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => appid: Optional "appid",
        1 => out_trade_no: Optional "out_trade_no",
        2 => transaction_id: Optional "transaction_id",
        3 => attach: Optional "attach",
        4 => bank_type: Optional "bank_type",
        5 => success_time: Optional "success_time",
        6 => trade_state: Optional "trade_state",
        7 => trade_state_description: Optional "trade_state_description",
        8 => payer: Optional "payer",
        9 => amount: Optional "amount",
        10 => device_information: Optional "device_information",
        11 => promotion_detail: Optional "promotion_detail",
        12 => sp_mchid: Optional "sp_mchid",
        13 => sub_mchid: Optional "sub_mchid",
        14 => sub_appid: Optional "sub_appid",
        15 => openid: Optional "openid",
        16 => sub_openid: Optional "sub_openid",
        17 => plan_id: Optional "plan_id",
        18 => contract_information: Optional "contract_information",
    }
    Payer {
        0 => openid: Optional "openid",
        1 => sub_openid: Optional "sub_openid",
    }
    Amount {
        0 => total: Optional "total",
        1 => payer_total: Optional "payer_total",
        2 => discount_total: Optional "discount_total",
        3 => currency: Optional "currency",
    }
    DeviceInformation {
        0 => device_id: Optional "device_id",
        1 => payer_total: Optional "payer_total",
    }
    PromotionDetail {
        0 => coupon_id: Optional "coupon_id",
        1 => name: Optional "name",
        2 => scope: Optional "scope",
        3 => r#type: Optional "type",
        4 => amount: Optional "amount",
        5 => stock_id: Optional "stock_id",
        6 => wechatpay_contribute: Optional "wechatpay_contribute",
        7 => merchant_contribute: Optional "merchant_contribute",
        8 => other_contribute: Optional "other_contribute",
    }
    ContractInformation {
        0 => contract_id: Optional "contract_id",
        1 => contract_status: Optional "contract_status",
        2 => create_time: Optional "create_time",
    }
}
