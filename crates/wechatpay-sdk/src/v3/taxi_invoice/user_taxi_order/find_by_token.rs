//! 根据凭证查询乘客行程单 · Query a trip by token
//!
//! `/v3/taxi-invoice/user-taxi-order/find-by-token`

/// 根据凭证查询乘客行程单 · Query a trip by token
///
/// `/v3/taxi-invoice/user-taxi-order/find-by-token`
#[derive(Clone)]
pub struct FindByToken {
    pub(crate) node: crate::chain::Node,
}

impl FindByToken {
    /// 根据凭证查询乘客行程单 · Query a trip by token
    ///
    /// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
    ///
    /// 服务商凭令牌查询乘客行程单，返回车牌号、司机、上车时间和面对面付款的金额与时间。模式：服务商。
    ///
    /// Queries the trip of a passenger by token and returns the taxi, driver, times and payment. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::user_taxi_order::find_by_token::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .token("ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg")
    ///     .openid("oUypO5fUvaUkyuc6ueOwgwDMjCiM")
    ///     .appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .taxi_invoice()
    ///     .user_taxi_order()
    ///     .find_by_token()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012460180](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
    #[doc(alias(
        "根据凭证查询乘客行程单",
        "Query a trip by token",
        "出租车电子发票",
        "find-by-token",
        "user-taxi-order/find-by-token"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/taxi-invoice/user-taxi-order/find-by-token", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/user-taxi-order/find-by-token")
    }
}

/// 根据凭证查询乘客行程单 · Query a trip by token
pub mod get {

    /// 根据凭证查询乘客行程单：请求 · Query a trip by token: request
    pub struct Request {
        /// 获取乘客行程单详情的凭证（必填） · Trip details token (required)
        pub token: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 行政区划代码 · Administrative region code
        pub region_id: Option<i64>,
        /// 授权模式 · Authorisation mode
        pub auth_mode: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 获取乘客行程单详情的凭证（必填） · Trip details token (required)
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 行政区划代码 · Administrative region code
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }

        /// 授权模式 · Authorisation mode
        pub fn auth_mode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_mode = value.into_member();
            self
        }
    }

    /// 根据凭证查询乘客行程单：应答 · Query a trip by token: answer
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// 营运资格证号 · Driver qualification certificate number
        pub driver_license: Option<String>,
        /// 上车时间 · Boarding time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub up_time: Option<crate::Time>,
        /// 行政区划代码 · Administrative region code
        pub region_id: Option<i64>,
        /// 乘客行程单来源 · Trip source
        pub source: Option<String>,
        /// 面对面付款时间 · In-person payment time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub pay_time: Option<crate::Time>,
        /// 面对面付款金额 · In-person payment amount
        ///
        /// 单位为分。In fen.
        pub pay_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => token: Required "token",
            1 => openid: Required "openid",
            2 => appid: Required "appid",
            3 => region_id: Optional "region_id",
            4 => auth_mode: Optional "auth_mode",
        }
        Response {
            0 => plate_number: Optional "plate_number",
            1 => driver_license: Optional "driver_license",
            2 => up_time: Optional "up_time",
            3 => region_id: Optional "region_id",
            4 => source: Optional "source",
            5 => pay_time: Optional "pay_time",
            6 => pay_amount: Optional "pay_amount",
        }
    }
}
