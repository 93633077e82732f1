//! 查询订单 · Query a parking order
//!
//! `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`

/// 查询订单 · Query a parking order
///
/// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// 查询订单 · Query a parking order
    ///
    /// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
    ///
    /// 商户或服务商按商户订单号查询停车缴费订单，返回交易状态、金额和创建时间。模式：普通商户、服务商。
    ///
    /// Queries a parking order by merchant order number and returns its state and amount. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .vehicle()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .vehicle()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012534308](https://pay.weixin.qq.com/doc/v3/merchant/4012534308), [partner/4012534441](https://pay.weixin.qq.com/doc/v3/partner/4012534441)
    #[doc(alias(
        "查询订单",
        "Query a parking order",
        "停车服务",
        "out-trade-no",
        "transactions/out-trade-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/vehicle/transactions/out-trade-no/{out_trade_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/transactions/out-trade-no/{out_trade_no}")
    }
}

/// 查询订单 · Query a parking order
pub mod get {

    enumeration! {
        /// 交易状态 · Transaction status
        TradeState {
            /// `SUCCESS`: 支付成功 · Paid
            SUCCESS = "SUCCESS",
            /// `ACCEPTED`: 已接收，等待扣款 · Accepted, waiting for the debit
            ACCEPTED = "ACCEPTED",
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

    enumeration! {
        /// 优惠类型 · Discount type
        Type {
            /// `CASH`: 充值型代金券 · Cash coupon with top-up
            CASH = "CASH",
            /// `NOCASH`: 免充值型代金券 · Cash coupon without top-up
            NOCASH = "NOCASH",
        }
    }

    /// 查询订单：请求 · Query a parking order: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询订单：应答 · Query a parking order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID · App ID
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务描述 · Service description
        pub description: Option<String>,
        /// 订单创建时间 · Order creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 商户订单号 · Merchant order number
        ///
        /// 只能用数字、字母和 `_*-`。Digits, A–Z, a–z and `_*-`.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 交易状态 · Transaction status
        pub trade_state: TradeState,
        /// 交易状态描述 · Transaction status description
        pub trade_state_description: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 用户是否已还款 · Whether the user has repaid
        pub user_repaid: UserRepaid,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 交易场景 · Transaction scenario
        pub trade_scene: Option<String>,
        /// 停车场景信息 · Parking scenario information
        pub parking_info: Option<ParkingInfo>,
        /// 支付者信息 · Payer information
        pub payer: Option<Payer>,
        /// 订单金额信息 · Order amount
        pub amount: Option<Amount>,
        /// 优惠信息 · Discount information
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 停车场景信息 · Parking scenario information
    #[non_exhaustive]
    pub struct ParkingInfo {
        /// 停车入场id · Parking entry ID
        pub parking_id: Option<String>,
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// 车牌颜色 · Licence plate colour
        pub plate_color: PlateColor,
        /// 入场时间 · Entry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 出场时间 · Exit time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 停车场名称 · Parking lot name
        pub parking_name: Option<String>,
        /// 计费时长 · Charged duration
        ///
        /// 单位为秒。In seconds.
        pub charging_duration: Option<i64>,
        /// 停车场设备id · Parking lot device ID
        pub device_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者信息 · Payer information
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在appid下的标识 · User openid
        pub openid: Option<String>,
        /// 用户在sub\_appid下的标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额信息 · Order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户实际支付金额 · Amount paid by the user
        ///
        /// 单位为分。In fen.
        pub payer_total: Option<crate::Fen>,
        /// 折扣 · Total discount
        ///
        /// 单位为分。In fen.
        pub discount_total: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠信息 · Discount information
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub coupon_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Option<String>,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 活动ID · Batch ID
        pub stock_id: Option<String>,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// 优惠币种 · Discount currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => appid: Optional "appid",
            1 => sub_appid: Optional "sub_appid",
            2 => sp_mchid: Optional "sp_mchid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => description: Optional "description",
            5 => create_time: Optional "create_time",
            6 => out_trade_no: Optional "out_trade_no",
            7 => transaction_id: Optional "transaction_id",
            8 => trade_state: Optional "trade_state",
            9 => trade_state_description: Optional "trade_state_description",
            10 => success_time: Optional "success_time",
            11 => bank_type: Optional "bank_type",
            12 => user_repaid: Optional "user_repaid",
            13 => attach: Optional "attach",
            14 => trade_scene: Optional "trade_scene",
            15 => parking_info: Optional "parking_info",
            16 => payer: Optional "payer",
            17 => amount: Optional "amount",
            18 => promotion_detail: Optional "promotion_detail",
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
        Payer {
            0 => openid: Optional "openid",
            1 => sub_openid: Optional "sub_openid",
        }
        Amount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
            2 => payer_total: Optional "payer_total",
            3 => discount_total: Optional "discount_total",
        }
        PromotionDetail {
            0 => coupon_id: Optional "coupon_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => stock_id: Optional "stock_id",
            5 => amount: Optional "amount",
            6 => wechatpay_contribute: Optional "wechatpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => currency: Optional "currency",
        }
    }
}
