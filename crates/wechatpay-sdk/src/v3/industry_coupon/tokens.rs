//! `/v3/industry-coupon/tokens`

/// `/v3/industry-coupon/tokens`
pub struct Tokens {
    pub(crate) node: crate::chain::Node,
}

impl Tokens {
    /// 出行券切卡组件预下单 (direct and partner)
    ///
    /// `POST /v3/industry-coupon/tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::industry_coupon::tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .open_id("obLatjrR8kUDlj4-nofQsPAJAAFI")
    ///     .coupon_list(vec![post::CouponList::new().stock_id(16474341).coupon_id("11004999626")]);
    /// let answer = client.v3().industry_coupon().tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553563)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/industry-coupon/tokens", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/industry-coupon/tokens")
    }
}

/// 出行券切卡组件预下单
pub mod post {
    use crate::message;

    /// 出行券切卡组件预下单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("open_id"),
            message::required::<Vec<CouponList>>("coupon_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn open_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("open_id", value))
        }

        /// 出行券列表（必填）
        #[inline]
        pub fn coupon_list(self, value: Vec<CouponList>) -> Self {
            Self(self.0.with("coupon_list", value))
        }
    }

    /// 出行券列表
    pub struct CouponList(pub(crate) message::Object);

    impl CouponList {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<i64>("stock_id"), message::required::<String>("coupon_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 批次号（必填）
        #[inline]
        pub fn stock_id(self, value: i64) -> Self {
            Self(self.0.with("stock_id", value))
        }

        /// 券ID（必填）
        pub fn coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_id", value))
        }
    }

    /// 出行券切卡组件预下单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 切卡组件token值
        pub token: Option<String>,
        /// token过期时间
        pub expires_time: Option<crate::Time>,
    }

    request!(Request, CouponList);

    held!(CouponList);

    message! {
        Response {
            0 => token: "token",
            1 => expires_time: "expires_time",
        }
    }
}
