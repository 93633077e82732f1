//! `/v3/vehicle/transactions/parking`

/// `/v3/vehicle/transactions/parking`
pub struct Parking {
    pub(crate) node: crate::chain::Node,
}

impl Parking {
    /// 扣费受理 (direct and partner)
    ///
    /// `POST /v3/vehicle/transactions/parking`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::transactions::parking::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165486")
    ///     .sub_mchid("1900000109")
    ///     .description("停车场扣费")
    ///     .attach("深圳分店")
    ///     .out_trade_no("20150806125346")
    ///     .trade_scene("PARKING")
    ///     .goods_tag("WXG")
    ///     .notify_url("https://yoursite.com/wxpay.html")
    ///     .profit_sharing(post::ProfitSharing::Y)
    ///     .amount(post::Amount::new().total(888).currency(post::Currency::CNY))
    ///     .parking_info(
    ///         post::ParkingInfo::new()
    ///             .parking_id("5K8264ILTKCH16CQ250")
    ///             .plate_number("粤B888888")
    ///             .plate_color(post::PlateColor::BLUE)
    ///             .start_time("2017-08-26T10:43:39+08:00")
    ///             .end_time("2017-08-26T10:43:39+08:00")
    ///             .parking_name("欢乐海岸停车场")
    ///             .charging_duration(3600)
    ///             .device_id("12313"),
    ///     );
    /// let answer = client.v3().vehicle().transactions().parking().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/vehicle/transactions/parking", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/vehicle/transactions/parking")
    }
}

/// 扣费受理
pub mod post {
    use crate::message;

    pub use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post_currency::Currency;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type;
pub use crate::shared::v3_payscore_partner_serviceorder_get::Scope;
pub use crate::shared::v3_qrcode_transactions_out_trade_no_out_trade_no_get::TradeState;
pub use crate::shared::v3_vehicle_parking_parkings_post::PlateColor;
pub use crate::shared::v3_vehicle_transactions_out_trade_no_out_trade_no_get::UserRepaid;
pub use crate::shared::v3_vehicle_transactions_parking_post::ProfitSharing;
pub use crate::v3::vehicle::transactions::out_trade_no::out_trade_no::get::{ParkingInfo as ResponseParkingInfo, Payer};

    enumeration! {
        /// 交易场景
        TradeScene {
            PARKING = "PARKING",
        }
    }

    /// 扣费受理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mchid"),
            message::required::<String>("description"),
            message::optional::<String>("attach"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("trade_scene"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("notify_url"),
            message::optional::<crate::Enumeration<ProfitSharing>>("profit_sharing"),
            message::required::<Amount>("amount"),
            message::optional::<ParkingInfo>("parking_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 服务描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_scene", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 分账标识
        pub fn profit_sharing(self, value: impl Into<crate::Enumeration<ProfitSharing>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProfitSharing>>("profit_sharing", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 停车场景信息
        #[inline]
        pub fn parking_info(self, value: ParkingInfo) -> Self {
            Self(self.0.with("parking_info", value))
        }
    }

    /// 订单金额
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("total"),
            message::optional::<crate::Enumeration<Currency>>("currency"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 订单金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<crate::Enumeration<Currency>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Currency>>("currency", value))
        }
    }

    /// 停车场景信息
    pub struct ParkingInfo(pub(crate) message::Object);

    impl ParkingInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("parking_id"),
            message::required::<String>("plate_number"),
            message::required::<crate::Enumeration<PlateColor>>("plate_color"),
            message::required::<crate::Time>("start_time"),
            message::required::<crate::Time>("end_time"),
            message::required::<String>("parking_name"),
            message::required::<i64>("charging_duration"),
            message::required::<String>("device_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 停车入场id（必填）
        pub fn parking_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_id", value))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 车牌颜色（必填）
        pub fn plate_color(self, value: impl Into<crate::Enumeration<PlateColor>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PlateColor>>("plate_color", value))
        }

        /// 入场时间（必填）
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 出场时间（必填）
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 停车场名称（必填）
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_name", value))
        }

        /// 计费时长（必填）
        #[inline]
        pub fn charging_duration(self, value: i64) -> Self {
            Self(self.0.with("charging_duration", value))
        }

        /// 停车场设备id（必填）
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }
    }

    /// 扣费受理：应答
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub sp_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 服务描述
        pub description: Option<String>,
        /// 订单创建时间
        pub create_time: Option<crate::Time>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_description: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 用户是否已还款
        pub user_repaid: Option<crate::Enumeration<UserRepaid>>,
        /// 附加数据
        pub attach: Option<String>,
        /// 交易场景
        pub trade_scene: Option<crate::Enumeration<TradeScene>>,
        /// 停车场景信息
        pub parking_info: Option<ResponseParkingInfo>,
        /// 支付者信息
        pub payer: Option<Payer>,
        /// 订单金额信息
        pub amount: Option<ResponseAmount>,
        /// 优惠信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    /// 订单金额信息
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<crate::Enumeration<Currency>>,
        /// 用户实际支付金额，单位为分
        pub payer_total: Option<crate::Fen>,
        /// 折扣，单位为分
        pub discount_total: Option<crate::Fen>,
    }

    /// 优惠信息
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<crate::Fen>,
        /// 优惠币种
        pub currency: Option<crate::Enumeration<Currency>>,
    }

    request!(Request, Amount, ParkingInfo);

    held!(Amount, ParkingInfo);

    message! {
        Response {
            0 => appid: "appid",
            1 => sub_appid: "sub_appid",
            2 => sp_mchid: "sp_mchid",
            3 => sub_mchid: "sub_mchid",
            4 => description: "description",
            5 => create_time: "create_time",
            6 => out_trade_no: "out_trade_no",
            7 => transaction_id: "transaction_id",
            8 => trade_state: "trade_state",
            9 => trade_state_description: "trade_state_description",
            10 => success_time: "success_time",
            11 => bank_type: "bank_type",
            12 => user_repaid: "user_repaid",
            13 => attach: "attach",
            14 => trade_scene: "trade_scene",
            15 => parking_info: "parking_info",
            16 => payer: "payer",
            17 => amount: "amount",
            18 => promotion_detail: "promotion_detail",
        }
        ResponseAmount {
            0 => total: "total",
            1 => currency: "currency",
            2 => payer_total: "payer_total",
            3 => discount_total: "discount_total",
        }
        PromotionDetail {
            0 => coupon_id: "coupon_id",
            1 => name: "name",
            2 => scope: "scope",
            3 => r#type: "type",
            4 => stock_id: "stock_id",
            5 => amount: "amount",
            6 => wechatpay_contribute: "wechatpay_contribute",
            7 => merchant_contribute: "merchant_contribute",
            8 => other_contribute: "other_contribute",
            9 => currency: "currency",
        }
    }
}
