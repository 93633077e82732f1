//! `ENTRUST.SIGNING`: 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON) (direct and partner)

pub use crate::notifications::entrust_release::{ContractInformation, Payer, PromotionDetail};
pub use crate::shared::notifications_entrust_release::{Amount, DeviceInformation};
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
pub use crate::shared::v3_edu_papay_user_openid_contracts_get::ContractStatus;

enumeration! {
    /// 枚举值
    TradeState {
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        ACCEPTED = "ACCEPTED",
        PAY_FAIL = "PAY_FAIL",
    }
}

/// 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 微信公众平台为商户的应用分配的ID
    pub appid: Option<String>,
    /// 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// 签约模板号
    pub plan_id: Option<String>,
    /// 签约信息
    pub contract_information: Option<ContractInformation>,
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
    pub trade_state: Option<crate::Enumeration<TradeState>>,
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
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
}

message! {
    Content {
        0 => appid: "appid",
        1 => openid: "openid",
        2 => plan_id: "plan_id",
        3 => contract_information: "contract_information",
        4 => out_trade_no: "out_trade_no",
        5 => transaction_id: "transaction_id",
        6 => attach: "attach",
        7 => bank_type: "bank_type",
        8 => success_time: "success_time",
        9 => trade_state: "trade_state",
        10 => trade_state_description: "trade_state_description",
        11 => payer: "payer",
        12 => amount: "amount",
        13 => device_information: "device_information",
        14 => promotion_detail: "promotion_detail",
        15 => sp_mchid: "sp_mchid",
        16 => sub_mchid: "sub_mchid",
        17 => sub_appid: "sub_appid",
        18 => sub_openid: "sub_openid",
    }
}
