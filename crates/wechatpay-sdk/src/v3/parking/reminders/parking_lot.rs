//! `/v3/parking/reminders/parking-lot`

/// `/v3/parking/reminders/parking-lot`
pub struct ParkingLot {
    pub(crate) node: crate::chain::Node,
}

impl ParkingLot {
    /// 查询停车场信息 (partner)
    ///
    /// `GET /v3/parking/reminders/parking-lot`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::parking_lot::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .out_parking_lot_id("lot_sz_tencent_001")
    ///     .wx_parking_lot_id("21232735744117624001123604298240");
    /// let answer = client.v3().parking().reminders().parking_lot().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/parking/reminders/parking-lot", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/parking-lot")
    }
}

/// 查询停车场信息
pub mod get {
    use crate::message;

    enumeration! {
        /// 启用状态
        EnabledState {
            ENABLED_STATE_UNKNOWN = "ENABLED_STATE_UNKNOWN",
            ENABLED_STATE_NOT_ENABLED = "ENABLED_STATE_NOT_ENABLED",
            ENABLED_STATE_ENABLED = "ENABLED_STATE_ENABLED",
            ENABLED_STATE_OFFLINE = "ENABLED_STATE_OFFLINE",
        }
    }

    /// 查询停车场信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("out_parking_lot_id"),
            message::optional::<String>("wx_parking_lot_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户停车场ID
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_parking_lot_id", value))
        }

        /// 微信停车场ID
        pub fn wx_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wx_parking_lot_id", value))
        }
    }

    /// 查询停车场信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信停车场ID
        pub wx_parking_lot_id: Option<String>,
        /// 商户停车场ID
        pub out_parking_lot_id: Option<String>,
        /// 停车场名称
        pub parking_lot_name: Option<String>,
        /// 停车场地址
        pub parking_lot_address: Option<String>,
        /// 支付小程序appid
        pub payment_mini_prog_appid: Option<String>,
        /// 支付小程序path
        pub payment_mini_prog_path: Option<String>,
        /// 停车订单小程序appid
        pub parking_order_mini_prog_appid: Option<String>,
        /// 停车订单小程序path
        pub parking_order_mini_prog_path: Option<String>,
        /// 启用状态
        pub enabled_state: Option<crate::Enumeration<EnabledState>>,
        /// 原因
        pub reason: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => wx_parking_lot_id: "wx_parking_lot_id",
            1 => out_parking_lot_id: "out_parking_lot_id",
            2 => parking_lot_name: "parking_lot_name",
            3 => parking_lot_address: "parking_lot_address",
            4 => payment_mini_prog_appid: "payment_mini_prog_appid",
            5 => payment_mini_prog_path: "payment_mini_prog_path",
            6 => parking_order_mini_prog_appid: "parking_order_mini_prog_appid",
            7 => parking_order_mini_prog_path: "parking_order_mini_prog_path",
            8 => enabled_state: "enabled_state",
            9 => reason: "reason",
        }
    }
}
