//! 获取还款链接接口 · Get a repayment link
//!
//! `/v3/offlineface/repayment-url`

/// 获取还款链接接口 · Get a repayment link
///
/// `/v3/offlineface/repayment-url`
#[derive(Clone)]
pub struct RepaymentUrl {
    pub(crate) node: crate::chain::Node,
}

impl RepaymentUrl {
    /// 获取还款链接接口 · Get a repayment link
    ///
    /// `POST /v3/offlineface/repayment-url`
    ///
    /// 按商户用户ID和机构ID获取用户的还款链接，返回链接和过期时间，发给用户还款。模式：服务商。
    ///
    /// Returns the link with which a user repays outstanding face payments, and its expiry time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::repayment_url::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_user_id("userid202608010001")
    ///     .organization_id("100001");
    /// let answer = client.v3().offlineface().repayment_url().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
    #[doc(alias(
        "获取还款链接接口",
        "Get a repayment link",
        "K12刷脸代扣",
        "repayment-url",
        "offlineface/repayment-url"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlineface/repayment-url", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface/repayment-url")
    }
}

/// 获取还款链接接口 · Get a repayment link
pub mod post {

    /// 获取还款链接接口：请求 · Get a repayment link: request
    pub struct Request {
        /// 商户用户ID（必填） · Merchant user ID (required)
        pub out_user_id: Option<String>,
        /// 机构id（必填） · Institution ID (required)
        pub organization_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户用户ID（必填） · Merchant user ID (required)
        pub fn out_user_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_user_id = value.into_member();
            self
        }

        /// 机构id（必填） · Institution ID (required)
        pub fn organization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_id = value.into_member();
            self
        }
    }

    /// 获取还款链接接口：应答 · Get a repayment link: answer
    #[non_exhaustive]
    pub struct Response {
        /// 还款链接 · Repayment URL
        pub repayment_url: Option<String>,
        /// 链接过期时间 · URL expiry time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub expire_at: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_user_id: Required "out_user_id",
            1 => organization_id: Required "organization_id",
        }
        Response {
            0 => repayment_url: Optional "repayment_url",
            1 => expire_at: Optional "expire_at",
        }
    }
}
