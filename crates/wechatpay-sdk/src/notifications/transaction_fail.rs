//! `TRANSACTION.FAIL`: 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON) (direct and partner)

pub use crate::shared::notifications_entrust_release::DeviceInformation;
pub use crate::shared::v2_transit_partnerpay_payapply_post::TradeType;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type;
pub use crate::shared::v3_vehicle_parking_parkings_post::PlateColor;
pub use crate::shared::v3_vehicle_transactions_out_trade_no_out_trade_no_get::UserRepaid;

enumeration! {
    /// 交易状态
    TradeState {
        SUCCESS = "SUCCESS",
        ACCEPT = "ACCEPT",
        PAY_FAIL = "PAY_FAIL",
        REFUND = "REFUND",
    }
}

/// 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// 调用接口提交的应用ID
    pub appid: Option<String>,
    /// 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// 调用接口提交的子商户应用ID
    pub sub_appid: Option<String>,
    /// 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    /// 签约模板号
    pub plan_id: Option<String>,
    /// 签约信息
    pub contract_information: Option<ContractInformation>,
    /// 调用接口提交的商户服务订单号
    pub out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 订单支付完成时间
    pub success_time: Option<crate::Time>,
    /// 交易状态
    pub trade_state: Option<crate::Enumeration<TradeState>>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// 支付者信息
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_information: Option<DeviceInformation>,
    /// 优惠功能信息
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 商户的商户号
    pub mchid: Option<String>,
    /// 交易类型
    pub trade_type: Option<crate::Enumeration<TradeType>>,
    /// 交易状态描述
    pub trade_state_desc: Option<String>,
    /// 支付场景信息描述
    pub scene_info: Option<SceneInfo>,
    /// 服务商申请的公众号或移动应用AppID
    pub sp_appid: Option<String>,
    /// 商户自定义字段
    pub description: Option<String>,
    /// 订单成功创建时返回
    pub create_time: Option<crate::Time>,
    /// 用户是否已还款
    pub user_repaid: Option<crate::Enumeration<UserRepaid>>,
    /// 交易场景值
    pub trade_scene: Option<String>,
    /// trade\_scene为PARKING时
    pub parking_info: Option<ParkingInfo>,
}

/// 签约信息
#[non_exhaustive]
pub struct ContractInformation {
    /// 标识用户与某签约模板的一次签约
    pub contract_id: Option<String>,
    /// 枚举值
    pub contract_status: Option<String>,
    /// 签约完成时间
    pub create_time: Option<crate::Time>,
}

/// 支付者信息
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商的标识
    pub openid: Option<String>,
    /// 用户在子商户的标识
    pub sub_openid: Option<String>,
    /// 用户在服务商商户AppID下的唯一标识
    pub sp_openid: Option<String>,
}

/// 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
    /// 用户支付币种
    pub payer_currency: Option<String>,
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
    /// CNY
    pub currency: Option<String>,
    /// 单品列表信息
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// 在微信商户后台配置的批次ID
    pub activity_id: Option<String>,
}

/// 支付场景信息描述
#[non_exhaustive]
pub struct SceneInfo {
    /// 终端设备号
    pub device_id: Option<String>,
}

/// trade\_scene为PARKING时
#[non_exhaustive]
pub struct ParkingInfo {
    /// 车主服务为商户分配的入场ID
    pub parking_id: Option<String>,
    /// 车牌号
    pub plate_number: Option<String>,
    /// 车牌颜色
    pub plate_color: Option<crate::Enumeration<PlateColor>>,
    /// 用户入场时间
    pub start_time: Option<crate::Time>,
    /// 用户出场时间
    pub end_time: Option<crate::Time>,
    /// 所在停车位车场的名称
    pub parking_name: Option<String>,
    /// 计费的时间长
    pub charging_duration: Option<i64>,
    /// 停车场设备ID
    pub device_id: Option<String>,
}

/// 单品列表信息
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 用户购买的数量
    pub quantity: Option<i64>,
    /// 商品单价，单位为分
    pub unit_price: Option<crate::Fen>,
    /// 商品优惠金额，单位为分
    pub discount_amount: Option<crate::Fen>,
    /// 商品备注信息
    pub goods_remark: Option<String>,
}

message! {
    Content {
        0 => sp_mchid: "sp_mchid",
        1 => appid: "appid",
        2 => sub_mchid: "sub_mchid",
        3 => sub_appid: "sub_appid",
        4 => openid: "openid",
        5 => sub_openid: "sub_openid",
        6 => plan_id: "plan_id",
        7 => contract_information: "contract_information",
        8 => out_trade_no: "out_trade_no",
        9 => transaction_id: "transaction_id",
        10 => attach: "attach",
        11 => bank_type: "bank_type",
        12 => success_time: "success_time",
        13 => trade_state: "trade_state",
        14 => trade_state_description: "trade_state_description",
        15 => payer: "payer",
        16 => amount: "amount",
        17 => device_information: "device_information",
        18 => promotion_detail: "promotion_detail",
        19 => mchid: "mchid",
        20 => trade_type: "trade_type",
        21 => trade_state_desc: "trade_state_desc",
        22 => scene_info: "scene_info",
        23 => sp_appid: "sp_appid",
        24 => description: "description",
        25 => create_time: "create_time",
        26 => user_repaid: "user_repaid",
        27 => trade_scene: "trade_scene",
        28 => parking_info: "parking_info",
    }
    ContractInformation {
        0 => contract_id: "contract_id",
        1 => contract_status: "contract_status",
        2 => create_time: "create_time",
    }
    Payer {
        0 => openid: "openid",
        1 => sub_openid: "sub_openid",
        2 => sp_openid: "sp_openid",
    }
    Amount {
        0 => currency: "currency",
        1 => payer_currency: "payer_currency",
    }
    PromotionDetail {
        0 => coupon_id: "coupon_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => stock_id: "stock_id",
        5 => currency: "currency",
        6 => goods_detail: "goods_detail",
        7 => activity_id: "activity_id",
    }
    SceneInfo {
        0 => device_id: "device_id",
    }
    ParkingInfo {
        0 => parking_id: "parking_id",
        1 => plate_number: "plate_number",
        2 => plate_color: "plate_color",
        3 => start_time: "start_time",
        4 => end_time: "end_time",
        5 => parking_name: "parking_name",
        6 => charging_duration: "charging_duration",
        7 => device_id: "device_id",
    }
    GoodsDetail {
        0 => goods_id: "goods_id",
        1 => quantity: "quantity",
        2 => unit_price: "unit_price",
        3 => discount_amount: "discount_amount",
        4 => goods_remark: "goods_remark",
    }
}
