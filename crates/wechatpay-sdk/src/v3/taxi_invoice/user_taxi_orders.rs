//! `/v3/taxi-invoice/user-taxi-orders`

/// `/v3/taxi-invoice/user-taxi-orders`
pub struct UserTaxiOrders {
    pub(crate) node: crate::chain::Node,
}

impl UserTaxiOrders {
    /// 获取乘客行程单列表 (partner)
    ///
    /// `GET /v3/taxi-invoice/user-taxi-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::user_taxi_orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .openid("oUypO5fUvaUkyuc6ueOwgwDMjCiM")
    ///     .appid("wxb1170446a4c0a5a2")
    ///     .begin_date("20200307")
    ///     .end_date("20200407")
    ///     .region_id(510100);
    /// let answer = client.v3().taxi_invoice().user_taxi_orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/taxi-invoice/user-taxi-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/user-taxi-orders")
    }
}

/// 获取乘客行程单列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_capital_capitallhh_banks_corporate_banking_get::Links;

    /// 获取乘客行程单列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("limit"),
            message::optional::<i64>("offset"),
            message::required::<String>("openid"),
            message::required::<String>("appid"),
            message::required::<String>("begin_date"),
            message::required::<String>("end_date"),
            message::required::<i64>("region_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 小程序用户的微信openid（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 小程序appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 起始日期（必填）
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("begin_date", value))
        }

        /// 结束日期（必填）
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_date", value))
        }

        /// 行政区划id（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }
    }

    /// 获取乘客行程单列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 乘客行程单详情
        pub data: Option<Vec<Data>>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 相关链接
        pub links: Option<Links>,
    }

    /// 乘客行程单详情
    #[non_exhaustive]
    pub struct Data {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 营运资格证号
        pub driver_license: Option<String>,
        /// 上车时间
        pub up_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
            4 => links: "links",
        }
        Data {
            0 => plate_number: "plate_number",
            1 => driver_license: "driver_license",
            2 => up_time: "up_time",
        }
    }
}
