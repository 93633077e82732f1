//! `TRANSACTION.PAY_BACK`: 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON) · Advance repaid by user
//!
//! 用户对垫资单还款后发出，商户或服务商据此更新该停车单的垫资和还款状态。模式：普通商户、服务商。
//!
//! Sent when a user has repaid an advance. Update the repayment state of the parking order. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [partner/4012160841](https://pay.weixin.qq.com/doc/v3/partner/4012160841)

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

/// 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON) · Advance repaid by user
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 调用接口提交的应用ID · App ID
    pub appid: Option<String>,
    /// 调用接口提交的子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 调用接口提交的子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 调用接口提交的商户服务订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 交易类型 · Transaction type
    pub trade_type: Option<String>,
    /// 交易状态 · Transaction status
    pub trade_state: TradeState,
    /// 对当前订单状态的描述和下一步操作的指引 · Transaction status description
    pub trade_state_desc: Option<String>,
    /// 银行类型 · Bank type
    pub bank_type: Option<String>,
    /// 附加数据 · Attached data
    pub attach: Option<String>,
    /// 订单支付完成时间 · Order payment completion time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// 支付者信息 · Payer information
    pub payer: Option<Payer>,
    /// 订单金额信息 · Order amount
    pub amount: Option<Amount>,
    /// 设备信息 · Device information
    pub device_info: Option<DeviceInfo>,
    /// 优惠功能信息 · Discount information
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 调用接口提交的商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 商户自定义字段 · Merchant custom field
    pub description: Option<String>,
    /// 订单成功创建时返回 · Order creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 对当前订单状态的描述和下一步操作的指引 · Transaction status description
    pub trade_state_description: Option<String>,
    /// 用户是否已还款 · Whether the user has repaid
    pub user_repaid: UserRepaid,
    /// 交易场景值 · Transaction scenario value
    pub trade_scene: Option<String>,
    /// trade\_scene为PARKING时 · Parking scenario information
    pub parking_info: Option<ParkingInfo>,
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
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 设备信息 · Device information
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户设备号 · Merchant device number
    pub device_id: Option<String>,
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
    /// 在微信商户后台配置的批次ID · Batch ID
    pub activity_id: Option<String>,
    /// 货币类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
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

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => appid: Optional "appid",
        2 => sub_mchid: Optional "sub_mchid",
        3 => sub_appid: Optional "sub_appid",
        4 => out_trade_no: Optional "out_trade_no",
        5 => transaction_id: Optional "transaction_id",
        6 => trade_type: Optional "trade_type",
        7 => trade_state: Optional "trade_state",
        8 => trade_state_desc: Optional "trade_state_desc",
        9 => bank_type: Optional "bank_type",
        10 => attach: Optional "attach",
        11 => success_time: Optional "success_time",
        12 => payer: Optional "payer",
        13 => amount: Optional "amount",
        14 => device_info: Optional "device_info",
        15 => promotion_detail: Optional "promotion_detail",
        16 => sp_mchid: Optional "sp_mchid",
        17 => description: Optional "description",
        18 => create_time: Optional "create_time",
        19 => trade_state_description: Optional "trade_state_description",
        20 => user_repaid: Optional "user_repaid",
        21 => trade_scene: Optional "trade_scene",
        22 => parking_info: Optional "parking_info",
    }
    Payer {
        0 => openid: Optional "openid",
        1 => sub_openid: Optional "sub_openid",
    }
    Amount {
        0 => currency: Optional "currency",
    }
    DeviceInfo {
        0 => device_id: Optional "device_id",
    }
    PromotionDetail {
        0 => coupon_id: Optional "coupon_id",
        1 => name: Optional "name",
        2 => scope: Optional "scope",
        3 => r#type: Optional "type",
        4 => stock_id: Optional "stock_id",
        5 => activity_id: Optional "activity_id",
        6 => currency: Optional "currency",
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
}
