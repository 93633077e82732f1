//! 通过QQ账号查询核销订单列表、创建核销订单 · List redemption orders by QQ account; Create a redemption order
//!
//! `/v3/edu-star/orders`

/// 通过QQ账号查询核销订单列表、创建核销订单 · List redemption orders by QQ account; Create a redemption order
///
/// `/v3/edu-star/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// 通过QQ账号查询核销订单列表 · List redemption orders by QQ account
    ///
    /// `GET /v3/edu-star/orders`
    ///
    /// 按QQ账号和openid查询用户的权益核销订单列表，结果分页返回。模式：普通商户。
    ///
    /// Lists the benefit redemption orders of a user by QQ account and openid, with pagination. Mode: direct merchant.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_star::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888888888");
    /// let answer = client.v3().edu_star().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [edu-star/chapter2_3.png](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[doc(alias(
        "通过QQ账号查询核销订单列表",
        "List redemption orders by QQ account",
        "学生卡身份权益",
        "orders",
        "edu-star/orders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-star/orders", request)
    }

    /// 创建核销订单 · Create a redemption order
    ///
    /// `POST /v3/edu-star/orders`
    ///
    /// 为用户创建一笔权益核销订单，填写权益ID和核销时间，返回订单号和订单状态。模式：普通商户。
    ///
    /// Creates an order that redeems a benefit for a user and returns the order ID and state. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_star::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .right_id("qw3Da21QRCNt")
    ///     .create_time("2018-05-23T12:13:50+08:00");
    /// let answer = client.v3().edu_star().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [edu-star/chapter2_3.png](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[doc(alias(
        "创建核销订单",
        "Create a redemption order",
        "学生卡身份权益",
        "orders",
        "edu-star/orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/edu-star/orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-star/orders")
    }
}

/// 通过QQ账号查询核销订单列表 · List redemption orders by QQ account
pub mod get {

    /// 通过QQ账号查询核销订单列表：请求 · List redemption orders by QQ account: request
    pub struct Request {
        /// 商户appid（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识 · User openid
        pub wechat_openid: Option<String>,
        /// 用户QQ账号 · User QQ number
        pub qq: Option<String>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户appid（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户在appid下的唯一标识 · User openid
        pub fn wechat_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wechat_openid = value.into_member();
            self
        }

        /// 用户QQ账号 · User QQ number
        pub fn qq<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qq = value.into_member();
            self
        }

        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 通过QQ账号查询核销订单列表：应答 · List redemption orders by QQ account: answer
    #[non_exhaustive]
    pub struct Response {
        /// 结果集 · Result set
        pub data: Option<Vec<Data>>,
        /// 总数量 · Total count
        pub total_count: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 结果集 · Result set
    #[non_exhaustive]
    pub struct Data {
        /// 商户appid · Merchant app ID
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识 · User openid
        pub wechat_openid: Option<String>,
        /// 用户QQ账号 · User QQ number
        pub qq: Option<String>,
        /// 权益ID · Benefit ID
        pub right_id: Option<String>,
        /// 权益核销时间 · Benefit redemption time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 订单状态 · Order status
        pub order_state: Option<String>,
        /// 订单号 · Order number
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => wechat_openid: Optional "wechat_openid",
            2 => qq: Optional "qq",
            3 => offset: Optional "offset",
            4 => limit: Optional "limit",
        }
        Response {
            0 => data: Optional "data",
            1 => total_count: Optional "total_count",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Data {
            0 => appid: Optional "appid",
            1 => wechat_openid: Optional "wechat_openid",
            2 => qq: Optional "qq",
            3 => right_id: Optional "right_id",
            4 => create_time: Optional "create_time",
            5 => order_state: Optional "order_state",
            6 => order_id: Optional "order_id",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "offset", size: Some("limit"), first: 0 };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}

/// 创建核销订单 · Create a redemption order
pub mod post {

    /// 创建核销订单：请求 · Create a redemption order: request
    pub struct Request {
        /// 商户appid（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识 · User openid
        pub wechat_openid: Option<String>,
        /// 用户QQ账号 · User QQ number
        pub qq: Option<String>,
        /// 权益ID（必填） · Benefit ID (required)
        pub right_id: Option<String>,
        /// 权益核销时间（必填） · Benefit redemption time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户appid（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户在appid下的唯一标识 · User openid
        pub fn wechat_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wechat_openid = value.into_member();
            self
        }

        /// 用户QQ账号 · User QQ number
        pub fn qq<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qq = value.into_member();
            self
        }

        /// 权益ID（必填） · Benefit ID (required)
        pub fn right_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.right_id = value.into_member();
            self
        }

        /// 权益核销时间（必填） · Benefit redemption time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn create_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.create_time = value.into_member();
            self
        }
    }

    /// 创建核销订单：应答 · Create a redemption order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户appid · Merchant app ID
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识 · User openid
        pub wechat_openid: Option<String>,
        /// 用户QQ账号 · User QQ number
        pub qq: Option<String>,
        /// 权益ID · Benefit ID
        pub right_id: Option<String>,
        /// 权益核销时间 · Benefit redemption time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 订单状态 · Order status
        pub order_state: Option<String>,
        /// 订单号 · Order number
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => wechat_openid: Optional "wechat_openid",
            2 => qq: Optional "qq",
            3 => right_id: Required "right_id",
            4 => create_time: Required "create_time",
        }
        Response {
            0 => appid: Optional "appid",
            1 => wechat_openid: Optional "wechat_openid",
            2 => qq: Optional "qq",
            3 => right_id: Optional "right_id",
            4 => create_time: Optional "create_time",
            5 => order_state: Optional "order_state",
            6 => order_id: Optional "order_id",
        }
    }
}
