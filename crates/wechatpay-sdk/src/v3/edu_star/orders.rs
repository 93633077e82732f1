//! `/v3/edu-star/orders`

/// `/v3/edu-star/orders`
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// 通过QQ账号查询核销订单列表
    ///
    /// `GET /v3/edu-star/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_star::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx998877665544wx")
    ///     .wechat_openid("oUpF8uMuAJOM2pxb1Q")
    ///     .qq("")
    ///     .offset(0)
    ///     .limit(20);
    /// let answer = client.v3().edu_star().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-star/orders", request.0)
    }

    /// 创建核销订单
    ///
    /// `POST /v3/edu-star/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_star::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx998877665544wx")
    ///     .wechat_openid("oUpF8uMuAJOM2pxb1Q")
    ///     .qq("")
    ///     .right_id("qw3Da21QRCNt")
    ///     .create_time("2018-05-23T12:13:50+08:00");
    /// let answer = client.v3().edu_star().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/edu-star/orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/edu-star/orders")
    }
}

/// 通过QQ账号查询核销订单列表
pub mod get {
    use crate::message;

    /// 通过QQ账号查询核销订单列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("wechat_openid"),
            message::optional::<String>("qq"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// `appid`（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户在appid下的唯一标识
        pub fn wechat_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wechat_openid", value))
        }

        /// 用户QQ账号
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("qq", value))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 通过QQ账号查询核销订单列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 结果集
        pub data: Option<Vec<Data>>,
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
    }

    /// 结果集
    #[non_exhaustive]
    pub struct Data {
        /// `appid`
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// 用户QQ账号
        pub qq: Option<String>,
        /// 权益ID
        pub right_id: Option<String>,
        /// 权益核销时间
        pub create_time: Option<crate::Time>,
        /// 订单状态
        pub order_state: Option<String>,
        /// 订单号
        pub order_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => total_count: "total_count",
            2 => offset: "offset",
            3 => limit: "limit",
        }
        Data {
            0 => appid: "appid",
            1 => wechat_openid: "wechat_openid",
            2 => qq: "qq",
            3 => right_id: "right_id",
            4 => create_time: "create_time",
            5 => order_state: "order_state",
            6 => order_id: "order_id",
        }
    }
}

/// 创建核销订单
pub mod post {
    use crate::message;

    /// 创建核销订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("wechat_openid"),
            message::optional::<String>("qq"),
            message::required::<String>("right_id"),
            message::required::<crate::Time>("create_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// `appid`（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户在appid下的唯一标识
        pub fn wechat_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wechat_openid", value))
        }

        /// 用户QQ账号
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("qq", value))
        }

        /// 权益ID（必填）
        pub fn right_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("right_id", value))
        }

        /// 权益核销时间（必填）
        pub fn create_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("create_time", value))
        }
    }

    /// 创建核销订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// 用户QQ账号
        pub qq: Option<String>,
        /// 权益ID
        pub right_id: Option<String>,
        /// 权益核销时间
        pub create_time: Option<crate::Time>,
        /// 订单状态
        pub order_state: Option<String>,
        /// 订单号
        pub order_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => appid: "appid",
            1 => wechat_openid: "wechat_openid",
            2 => qq: "qq",
            3 => right_id: "right_id",
            4 => create_time: "create_time",
            5 => order_state: "order_state",
            6 => order_id: "order_id",
        }
    }
}
