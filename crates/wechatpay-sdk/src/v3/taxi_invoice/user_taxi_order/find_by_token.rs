//! `/v3/taxi-invoice/user-taxi-order/find-by-token`

/// `/v3/taxi-invoice/user-taxi-order/find-by-token`
pub struct FindByToken {
    pub(crate) node: crate::chain::Node,
}

impl FindByToken {
    /// 根据凭证查询乘客行程单 (partner)
    ///
    /// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::user_taxi_order::find_by_token::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .token("ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg")
    ///     .openid("oUypO5fUvaUkyuc6ueOwgwDMjCiM")
    ///     .appid("wxb1170446a4c0a5a2")
    ///     .region_id(310100)
    ///     .auth_mode("ORDER_AUTH");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/taxi-invoice/user-taxi-order/find-by-token", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/user-taxi-order/find-by-token")
    }
}

/// 根据凭证查询乘客行程单
pub mod get {
    use crate::message;

    /// 根据凭证查询乘客行程单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("token"),
            message::required::<String>("openid"),
            message::required::<String>("appid"),
            message::optional::<i64>("region_id"),
            message::optional::<String>("auth_mode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 获取乘客行程单详情的凭证（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 行政区划代码
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }

        /// 授权模式
        pub fn auth_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("auth_mode", value))
        }
    }

    /// 根据凭证查询乘客行程单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 营运资格证号
        pub driver_license: Option<String>,
        /// 上车时间
        pub up_time: Option<crate::Time>,
        /// 行政区划代码
        pub region_id: Option<i64>,
        /// 乘客行程单来源
        pub source: Option<String>,
        /// 面对面付款时间
        pub pay_time: Option<crate::Time>,
        /// 面对面付款金额，单位为分
        pub pay_amount: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => plate_number: "plate_number",
            1 => driver_license: "driver_license",
            2 => up_time: "up_time",
            3 => region_id: "region_id",
            4 => source: "source",
            5 => pay_time: "pay_time",
            6 => pay_amount: "pay_amount",
        }
    }
}
