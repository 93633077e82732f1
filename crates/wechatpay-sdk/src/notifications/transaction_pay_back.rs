//! `TRANSACTION.PAY_BACK`: 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON) (direct and partner)

pub use crate::notifications::transaction_fail::{ParkingInfo, TradeState};
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type;
pub use crate::shared::v3_vehicle_parking_parkings_post::PlateColor;
pub use crate::shared::v3_vehicle_transactions_out_trade_no_out_trade_no_get::UserRepaid;

/// 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 调用接口提交的应用ID
    pub appid: Option<String>,
    /// 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// 调用接口提交的子商户应用ID
    pub sub_appid: Option<String>,
    /// 调用接口提交的商户服务订单号
    pub out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// 交易类型
    pub trade_type: Option<String>,
    /// 交易状态
    pub trade_state: Option<crate::Enumeration<TradeState>>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_desc: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 订单支付完成时间
    pub success_time: Option<crate::Time>,
    /// 支付者信息
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_info: Option<DeviceInfo>,
    /// 优惠功能信息
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// 商户自定义字段
    pub description: Option<String>,
    /// 订单成功创建时返回
    pub create_time: Option<crate::Time>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// 用户是否已还款
    pub user_repaid: Option<crate::Enumeration<UserRepaid>>,
    /// 交易场景值
    pub trade_scene: Option<String>,
    /// trade\_scene为PARKING时
    pub parking_info: Option<ParkingInfo>,
}

/// 支付者信息
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商的标识
    pub openid: Option<String>,
    /// 用户在子商户的标识
    pub sub_openid: Option<String>,
}

/// 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
}

/// 设备信息
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户设备号
    pub device_id: Option<String>,
}

/// 优惠功能信息
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券或者立减优惠ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 枚举值
    pub scope: Option<crate::Enumeration<Scope>>,
    /// 枚举值
    pub r#type: Option<crate::Enumeration<Type>>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 在微信商户后台配置的批次ID
    pub activity_id: Option<String>,
    /// CNY
    pub currency: Option<String>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => appid: "appid",
        2 => sub_mchid: "sub_mchid",
        3 => sub_appid: "sub_appid",
        4 => out_trade_no: "out_trade_no",
        5 => transaction_id: "transaction_id",
        6 => trade_type: "trade_type",
        7 => trade_state: "trade_state",
        8 => trade_state_desc: "trade_state_desc",
        9 => bank_type: "bank_type",
        10 => attach: "attach",
        11 => success_time: "success_time",
        12 => payer: "payer",
        13 => amount: "amount",
        14 => device_info: "device_info",
        15 => promotion_detail: "promotion_detail",
        16 => sp_mchid: "sp_mchid",
        17 => description: "description",
        18 => create_time: "create_time",
        19 => trade_state_description: "trade_state_description",
        20 => user_repaid: "user_repaid",
        21 => trade_scene: "trade_scene",
        22 => parking_info: "parking_info",
    }
    Payer {
        0 => openid: "openid",
        1 => sub_openid: "sub_openid",
    }
    Amount {
        0 => currency: "currency",
    }
    DeviceInfo {
        0 => device_id: "device_id",
    }
    PromotionDetail {
        0 => coupon_id: "coupon_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => stock_id: "stock_id",
        5 => activity_id: "activity_id",
        6 => currency: "currency",
    }
}
