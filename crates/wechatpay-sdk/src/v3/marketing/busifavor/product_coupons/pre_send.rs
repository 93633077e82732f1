//! 向用户预发放商品券 · Prepare to issue a product coupon
//!
//! `/v3/marketing/busifavor/product-coupons/pre-send`

/// 向用户预发放商品券 · Prepare to issue a product coupon
///
/// `/v3/marketing/busifavor/product-coupons/pre-send`
#[derive(Clone)]
pub struct PreSend {
    pub(crate) node: crate::chain::Node,
}

impl PreSend {
    /// 向用户预发放商品券 · Prepare to issue a product coupon
    ///
    /// `POST /v3/marketing/busifavor/product-coupons/pre-send`
    ///
    /// 服务商为用户预发放一张商品券，返回预发券`token`，供后续发放时使用。模式：服务商。
    ///
    /// Prepares the issue of a product coupon to a user and returns a pre-issue token. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::product_coupons::pre_send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("1000000013001")
    ///     .appid("wx8888888888888888")
    ///     .send_request_no("34657_20250101_123456");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .product_coupons()
    ///     .pre_send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4016797130](https://pay.weixin.qq.com/doc/brand/4016797130)
    #[doc(alias(
        "向用户预发放商品券",
        "Prepare to issue a product coupon",
        "商品券",
        "pre-send",
        "product-coupons/pre-send"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/product-coupons/pre-send", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/product-coupons/pre-send")
    }
}

/// 向用户预发放商品券 · Prepare to issue a product coupon
pub mod post {

    /// 向用户预发放商品券：请求 · Prepare to issue a product coupon: request
    pub struct Request {
        /// 批次ID（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// 用户商品券Code · User product coupon code
        pub coupon_code: Option<String>,
        /// 公众账号AppID（必填） · Official Account app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户OpenID · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 发券请求单号（必填） · Coupon issuing request number (required)
        pub send_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 批次ID（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 用户商品券Code · User product coupon code
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 公众账号AppID（必填） · Official Account app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户OpenID · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 发券请求单号（必填） · Coupon issuing request number (required)
        pub fn send_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.send_request_no = value.into_member();
            self
        }
    }

    /// 向用户预发放商品券：应答 · Prepare to issue a product coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预发券token · Pre-issue token
        pub token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_id: Required "stock_id",
            1 => coupon_code: Optional "coupon_code",
            2 => appid: Required "appid",
            3 => openid: Optional "openid",
            4 => send_request_no: Required "send_request_no",
        }
        Response {
            0 => token: Optional "token",
        }
    }
}
