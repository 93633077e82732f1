//! `/v3/marketing/busifavor/product-coupons/send`

/// `/v3/marketing/busifavor/product-coupons/send`
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 向用户发放商品券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/product-coupons/send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::product_coupons::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("xsd3434454567676")
    ///     .appid("wx1234567889999")
    ///     .stock_id("12312354")
    ///     .out_request_no("2335465")
    ///     .coupon_code("202007019999")
    ///     .coupon_type(post::CouponType::NORMAL)
    ///     .member_card_id("pbLatjvWOibDc5-TBnbUk1pD12o0");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .product_coupons()
    ///     .send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/product-coupons/send", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/product-coupons/send")
    }
}

/// 向用户发放商品券
pub mod post {
    use crate::message;

    enumeration! {
        /// 券类型
        CouponType {
            NORMAL = "NORMAL",
            MEMBER = "MEMBER",
        }
    }

    /// 向用户发放商品券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("openid"),
            message::required::<String>("appid"),
            message::required::<String>("stock_id"),
            message::required::<String>("out_request_no"),
            message::optional::<String>("coupon_code"),
            message::required::<crate::Enumeration<CouponType>>("coupon_type"),
            message::optional::<String>("member_card_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 发券凭证（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 券code
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
        }

        /// 券类型（必填）
        pub fn coupon_type(self, value: impl Into<crate::Enumeration<CouponType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CouponType>>("coupon_type", value))
        }

        /// 会员卡ID
        pub fn member_card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("member_card_id", value))
        }
    }

    /// 向用户发放商品券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 发券凭证
        pub out_request_no: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => stock_id: "stock_id",
            1 => coupon_code: "coupon_code",
            2 => out_request_no: "out_request_no",
        }
    }
}
