//! `/v3/marketing/busifavor/product-coupons/send`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/marketing/busifavor/product-coupons/send`
pub struct Send {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/marketing/busifavor/product-coupons/send")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/busifavor/product-coupons/send", rest)
    }
}

/// 向用户发放商品券
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional, required};

    enumeration! {
        /// 券类型
        CouponType {
            NORMAL = "NORMAL",
            MEMBER = "MEMBER",
        }
    }

    /// 向用户发放商品券：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("openid"),
            required::<String>("appid"),
            required::<String>("stock_id"),
            required::<String>("out_request_no"),
            optional::<String>("coupon_code"),
            required::<Enumeration<CouponType>>("coupon_type"),
            optional::<String>("member_card_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn coupon_type(self, value: impl Into<Enumeration<CouponType>>) -> Self {
            Self(self.0.with_some::<Enumeration<CouponType>>("coupon_type", value))
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
