//! `TRANSACTION.FAIL`: 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON) · Parking debit failed
//!
//! 停车服务扣费失败时发出，商户或服务商据此提示用户改用其他方式付款。模式：普通商户、服务商。
//!
//! Sent when a parking debit has failed. Ask the user to pay in another way. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [partner/4012159706](https://pay.weixin.qq.com/doc/v3/partner/4012159706)

enumeration! {
    /// 交易状态 · Transaction status
    TradeState {
        /// `SUCCESS`: 支付成功 · Paid
        SUCCESS = "SUCCESS",
        /// `ACCEPT`: 已接收，等待扣款 · Accepted, waiting for the debit
        ACCEPT = "ACCEPT",
        /// `PAY_FAIL`: 扣款失败 · The debit failed
        PAY_FAIL = "PAY_FAIL",
        /// `REFUND`: 转入退款 · Refunded, at least in part
        REFUND = "REFUND",
    }
}

enumeration! {
    /// 交易类型 · Transaction type
    TradeType {
        /// `PAP`: 代扣 · Auto-debit
        PAP = "PAP",
    }
}

enumeration! {
    /// 用户是否已还款 · Whether the user has repaid
    UserRepaid {
        /// `Y`: 是 · Yes
        Y = "Y",
        /// `N`: 否 · No
        N = "N",
    }
}

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
        /// `CASH`: 充值型代金券 · Cash coupon with top-up
        CASH = "CASH",
        /// `NOCASH`: 免充值型代金券 · Cash coupon without top-up
        NOCASH = "NOCASH",
    }
}

enumeration! {
    /// 车牌颜色 · Licence plate colour
    PlateColor {
        /// `BLUE`: 蓝色 · Blue
        BLUE = "BLUE",
        /// `GREEN`: 绿色 · Green
        GREEN = "GREEN",
        /// `YELLOW`: 黄色 · Yellow
        YELLOW = "YELLOW",
        /// `BLACK`: 黑色 · Black
        BLACK = "BLACK",
        /// `WHITE`: 白色 · White
        WHITE = "WHITE",
        /// `LIMEGREEN`: 黄绿色 · Yellow-green
        LIMEGREEN = "LIMEGREEN",
    }
}

/// 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON) · Parking debit failed
#[non_exhaustive]
pub struct Content {
    /// 调用接口提交的商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 调用接口提交的应用ID · App ID
    pub appid: Option<String>,
    /// 调用接口提交的子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 调用接口提交的子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 用户在服务商AppID下的唯一标识 · User openid (partner)
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// 签约模板号 · Contract template ID
    pub plan_id: Option<String>,
    /// 签约信息 · Contract information
    pub contract_information: Option<ContractInformation>,
    /// 调用接口提交的商户服务订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 附加数据 · Attached data
    pub attach: Option<String>,
    /// 银行类型 · Bank type
    pub bank_type: Option<String>,
    /// 订单支付完成时间 · Order payment completion time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// 交易状态 · Transaction status
    pub trade_state: TradeState,
    /// 对当前订单状态的描述和下一步操作的指引 · Transaction status description
    pub trade_state_description: Option<String>,
    /// 支付者信息 · Payer information
    pub payer: Option<Payer>,
    /// 订单金额信息 · Order amount
    pub amount: Option<Amount>,
    /// 设备信息 · Device information
    pub device_information: Option<DeviceInformation>,
    /// 优惠功能信息 · Discount information
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 商户的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 交易类型 · Transaction type
    pub trade_type: TradeType,
    /// 交易状态描述 · Transaction status description
    pub trade_state_desc: Option<String>,
    /// 支付场景信息描述 · Payment scenario information
    pub scene_info: Option<SceneInfo>,
    /// 服务商申请的公众号或移动应用AppID · Partner app ID
    pub sp_appid: Option<String>,
    /// 商户自定义字段 · Merchant custom field
    pub description: Option<String>,
    /// 订单成功创建时返回 · Order creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 用户是否已还款 · Whether the user has repaid
    pub user_repaid: UserRepaid,
    /// 交易场景值 · Transaction scenario value
    pub trade_scene: Option<String>,
    /// trade\_scene为PARKING时 · Parking scenario information
    pub parking_info: Option<ParkingInfo>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 签约信息 · Contract information
#[non_exhaustive]
pub struct ContractInformation {
    /// 标识用户与某签约模板的一次签约 · Contract ID
    pub contract_id: Option<String>,
    /// 签约状态 · Contract status
    pub contract_status: Option<String>,
    /// 签约完成时间 · Contract signing time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 支付者信息 · Payer information
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商的标识 · User openid (partner)
    pub openid: Option<String>,
    /// 用户在子商户的标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// 用户在服务商商户AppID下的唯一标识 · User openid (partner)
    pub sp_openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 订单金额信息 · Order amount
#[non_exhaustive]
pub struct Amount {
    /// 符合ISO 4217标准的三位字母代码 · Currency code (ISO 4217)
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 用户支付币种 · User payment currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub payer_currency: Option<String>,
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

/// 优惠功能信息 · Discount information
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券或者立减优惠ID · Coupon or instant discount ID
    pub coupon_id: Option<String>,
    /// 优惠名称 · Discount name
    pub name: Option<String>,
    /// 优惠范围 · Discount scope
    pub scope: Scope,
    /// 优惠类型 · Discount type
    pub r#type: Type,
    /// 活动ID · Batch ID
    pub stock_id: Option<String>,
    /// 货币类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 单品列表信息 · Item list
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// 在微信商户后台配置的批次ID · Batch ID
    pub activity_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 支付场景信息描述 · Payment scenario information
#[non_exhaustive]
pub struct SceneInfo {
    /// 终端设备号 · Terminal device number
    pub device_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// trade\_scene为PARKING时 · Parking scenario information
#[non_exhaustive]
pub struct ParkingInfo {
    /// 车主服务为商户分配的入场ID · Parking entry ID assigned by vehicle services
    pub parking_id: Option<String>,
    /// 车牌号 · Licence plate number
    pub plate_number: Option<String>,
    /// 车牌颜色 · Licence plate colour
    pub plate_color: PlateColor,
    /// 用户入场时间 · User entry time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub start_time: Option<crate::Time>,
    /// 用户出场时间 · User exit time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub end_time: Option<crate::Time>,
    /// 所在停车位车场的名称 · Parking lot name
    pub parking_name: Option<String>,
    /// 计费的时间长 · Charged duration
    ///
    /// 单位为秒。In seconds.
    pub charging_duration: Option<i64>,
    /// 停车场设备ID · Parking lot device ID
    pub device_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 单品列表信息 · Item list
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码 · Item code
    pub goods_id: Option<String>,
    /// 用户购买的数量 · Quantity purchased
    pub quantity: Option<i64>,
    /// 商品单价 · Item unit price
    ///
    /// 单位为分。In fen.
    pub unit_price: Option<crate::Fen>,
    /// 商品优惠金额 · Item discount amount
    ///
    /// 单位为分。In fen.
    pub discount_amount: Option<crate::Fen>,
    /// 商品备注信息 · Item remark
    pub goods_remark: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => appid: Optional "appid",
        2 => sub_mchid: Optional "sub_mchid",
        3 => sub_appid: Optional "sub_appid",
        4 => openid: Optional "openid",
        5 => sub_openid: Optional "sub_openid",
        6 => plan_id: Optional "plan_id",
        7 => contract_information: Optional "contract_information",
        8 => out_trade_no: Optional "out_trade_no",
        9 => transaction_id: Optional "transaction_id",
        10 => attach: Optional "attach",
        11 => bank_type: Optional "bank_type",
        12 => success_time: Optional "success_time",
        13 => trade_state: Optional "trade_state",
        14 => trade_state_description: Optional "trade_state_description",
        15 => payer: Optional "payer",
        16 => amount: Optional "amount",
        17 => device_information: Optional "device_information",
        18 => promotion_detail: Optional "promotion_detail",
        19 => mchid: Optional "mchid",
        20 => trade_type: Optional "trade_type",
        21 => trade_state_desc: Optional "trade_state_desc",
        22 => scene_info: Optional "scene_info",
        23 => sp_appid: Optional "sp_appid",
        24 => description: Optional "description",
        25 => create_time: Optional "create_time",
        26 => user_repaid: Optional "user_repaid",
        27 => trade_scene: Optional "trade_scene",
        28 => parking_info: Optional "parking_info",
    }
    ContractInformation {
        0 => contract_id: Optional "contract_id",
        1 => contract_status: Optional "contract_status",
        2 => create_time: Optional "create_time",
    }
    Payer {
        0 => openid: Optional "openid",
        1 => sub_openid: Optional "sub_openid",
        2 => sp_openid: Optional "sp_openid",
    }
    Amount {
        0 => currency: Optional "currency",
        1 => payer_currency: Optional "payer_currency",
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
        4 => stock_id: Optional "stock_id",
        5 => currency: Optional "currency",
        6 => goods_detail: Optional "goods_detail",
        7 => activity_id: Optional "activity_id",
    }
    SceneInfo {
        0 => device_id: Optional "device_id",
    }
    ParkingInfo {
        0 => parking_id: Optional "parking_id",
        1 => plate_number: Optional "plate_number",
        2 => plate_color: Optional "plate_color",
        3 => start_time: Optional "start_time",
        4 => end_time: Optional "end_time",
        5 => parking_name: Optional "parking_name",
        6 => charging_duration: Optional "charging_duration",
        7 => device_id: Optional "device_id",
    }
    GoodsDetail {
        0 => goods_id: Optional "goods_id",
        1 => quantity: Optional "quantity",
        2 => unit_price: Optional "unit_price",
        3 => discount_amount: Optional "discount_amount",
        4 => goods_remark: Optional "goods_remark",
    }
}
