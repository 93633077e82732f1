//! `ENTRUST.RELEASE`: 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON) (direct and partner)

pub use crate::shared::notifications_entrust_release::{Amount, DeviceInformation};
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
pub use crate::shared::v3_edu_papay_user_openid_contracts_get::ContractStatus;

/// 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 微信公众平台为商户的应用分配的ID
    pub appid: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 支付成功时返回
    pub success_time: Option<crate::Time>,
    /// 枚举值
    pub trade_state: Option<String>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// 支付者
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_information: Option<DeviceInformation>,
    /// 优惠详情
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 微信支付分配的商户号
    pub sp_mchid: Option<String>,
    /// 微信支付分配的商户号
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户的应用分配的ID
    pub sub_appid: Option<String>,
    /// 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    /// 签约模板号
    pub plan_id: Option<String>,
    /// 签约信息
    pub contract_information: Option<ContractInformation>,
}

/// 支付者
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
}

/// 优惠详情
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 枚举值
    pub scope: Option<crate::Enumeration<Scope>>,
    /// 枚举值
    pub r#type: Option<crate::Enumeration<Type>>,
    /// 优惠券面额，单位为分
    pub amount: Option<crate::Fen>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 特指由微信支付商户平台创建的优惠，单位为分
    pub wechatpay_contribute: Option<crate::Fen>,
    /// 特指商户自己创建的优惠，单位为分
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资方出资金额，单位为分
    pub other_contribute: Option<crate::Fen>,
}

/// 签约信息
#[non_exhaustive]
pub struct ContractInformation {
    /// 标识用户与某签约模板的一次签约
    pub contract_id: Option<String>,
    /// 枚举值
    pub contract_status: Option<crate::Enumeration<ContractStatus>>,
    /// 签约完成时间
    pub create_time: Option<crate::Time>,
}

message! {
    Content {
        0 => appid: "appid",
        1 => out_trade_no: "out_trade_no",
        2 => transaction_id: "transaction_id",
        3 => attach: "attach",
        4 => bank_type: "bank_type",
        5 => success_time: "success_time",
        6 => trade_state: "trade_state",
        7 => trade_state_description: "trade_state_description",
        8 => payer: "payer",
        9 => amount: "amount",
        10 => device_information: "device_information",
        11 => promotion_detail: "promotion_detail",
        12 => sp_mchid: "sp_mchid",
        13 => sub_mchid: "sub_mchid",
        14 => sub_appid: "sub_appid",
        15 => openid: "openid",
        16 => sub_openid: "sub_openid",
        17 => plan_id: "plan_id",
        18 => contract_information: "contract_information",
    }
    Payer {
        0 => openid: "openid",
        1 => sub_openid: "sub_openid",
    }
    PromotionDetail {
        0 => coupon_id: "coupon_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => amount: "amount",
        5 => stock_id: "stock_id",
        6 => wechatpay_contribute: "wechatpay_contribute",
        7 => merchant_contribute: "merchant_contribute",
        8 => other_contribute: "other_contribute",
    }
    ContractInformation {
        0 => contract_id: "contract_id",
        1 => contract_status: "contract_status",
        2 => create_time: "create_time",
    }
}
