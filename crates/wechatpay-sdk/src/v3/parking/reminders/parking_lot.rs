//! 查询停车场信息 · Query a car park
//!
//! `/v3/parking/reminders/parking-lot`

/// 查询停车场信息 · Query a car park
///
/// `/v3/parking/reminders/parking-lot`
#[derive(Clone)]
pub struct ParkingLot {
    pub(crate) node: crate::chain::Node,
}

impl ParkingLot {
    /// 查询停车场信息 · Query a car park
    ///
    /// `GET /v3/parking/reminders/parking-lot`
    ///
    /// 服务商按商户或微信停车场ID查询停车场，返回名称、地址和缴费小程序信息。模式：服务商。
    ///
    /// Queries a car park by merchant or WeChat ID and returns its name, address and payment Mini Program. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::parking::reminders::parking_lot::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client.v3().parking().reminders().parking_lot().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4023070758](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
    #[doc(alias(
        "查询停车场信息",
        "Query a car park",
        "停车缴费服务",
        "parking-lot",
        "reminders/parking-lot"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/parking/reminders/parking-lot", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/parking/reminders/parking-lot")
    }
}

/// 查询停车场信息 · Query a car park
pub mod get {

    enumeration! {
        /// 启用状态 · Enabled status
        EnabledState {
            /// `ENABLED_STATE_UNKNOWN`: 未知 · Unknown
            ENABLED_STATE_UNKNOWN = "ENABLED_STATE_UNKNOWN",
            /// `ENABLED_STATE_NOT_ENABLED`: 未启用 · Not enabled
            ENABLED_STATE_NOT_ENABLED = "ENABLED_STATE_NOT_ENABLED",
            /// `ENABLED_STATE_ENABLED`: 已启用 · Enabled
            ENABLED_STATE_ENABLED = "ENABLED_STATE_ENABLED",
            /// `ENABLED_STATE_OFFLINE`: 已下线 · Offline
            ENABLED_STATE_OFFLINE = "ENABLED_STATE_OFFLINE",
        }
    }

    /// 查询停车场信息：请求 · Query a car park: request
    pub struct Request {
        /// 商户停车场ID · Merchant parking lot ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_parking_lot_id: Option<String>,
        /// 微信停车场ID · WeChat Pay parking lot ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub wx_parking_lot_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户停车场ID · Merchant parking lot ID
        pub fn out_parking_lot_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_parking_lot_id = value.into_member();
            self
        }

        /// 微信停车场ID · WeChat Pay parking lot ID
        pub fn wx_parking_lot_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wx_parking_lot_id = value.into_member();
            self
        }
    }

    /// 查询停车场信息：应答 · Query a car park: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信停车场ID · WeChat Pay parking lot ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub wx_parking_lot_id: Option<String>,
        /// 商户停车场ID · Merchant parking lot ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_parking_lot_id: Option<String>,
        /// 停车场名称 · Parking lot name
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub parking_lot_name: Option<String>,
        /// 停车场地址 · Parking lot address
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub parking_lot_address: Option<String>,
        /// 支付小程序appid · Payment Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub payment_mini_prog_appid: Option<String>,
        /// 支付小程序path · Payment Mini Program path
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub payment_mini_prog_path: Option<String>,
        /// 停车订单小程序appid · Parking order Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub parking_order_mini_prog_appid: Option<String>,
        /// 停车订单小程序path · Parking order Mini Program path
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub parking_order_mini_prog_path: Option<String>,
        /// 启用状态 · Enabled status
        pub enabled_state: EnabledState,
        /// 原因 · Reason
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_parking_lot_id: Optional "out_parking_lot_id",
            1 => wx_parking_lot_id: Optional "wx_parking_lot_id",
        }
        Response {
            0 => wx_parking_lot_id: Optional "wx_parking_lot_id",
            1 => out_parking_lot_id: Optional "out_parking_lot_id",
            2 => parking_lot_name: Optional "parking_lot_name",
            3 => parking_lot_address: Optional "parking_lot_address",
            4 => payment_mini_prog_appid: Optional "payment_mini_prog_appid",
            5 => payment_mini_prog_path: Optional "payment_mini_prog_path",
            6 => parking_order_mini_prog_appid: Optional "parking_order_mini_prog_appid",
            7 => parking_order_mini_prog_path: Optional "parking_order_mini_prog_path",
            8 => enabled_state: Optional "enabled_state",
            9 => reason: Optional "reason",
        }
    }
}
