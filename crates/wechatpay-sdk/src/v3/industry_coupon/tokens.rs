//! 出行券切卡组件预下单 · Create a travel coupon component token
//!
//! `/v3/industry-coupon/tokens`

/// 出行券切卡组件预下单 · Create a travel coupon component token
///
/// `/v3/industry-coupon/tokens`
#[derive(Clone)]
pub struct Tokens {
    pub(crate) node: crate::chain::Node,
}

impl Tokens {
    /// 出行券切卡组件预下单 · Create a travel coupon component token
    ///
    /// `POST /v3/industry-coupon/tokens`
    ///
    /// 商户为用户的出行券切卡组件预下单，提交出行券列表，返回组件`token`及其过期时间。模式：普通商户、服务商。
    ///
    /// Creates the prepay token, with its expiry time, for the component in which a user switches travel coupons. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::industry_coupon::tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .open_id("obLatjrR8kUDlj4-nofQsPAJAAFI")
    ///     .coupon_list([post::CouponList::new().stock_id(16474341).coupon_id("11004999626")]);
    /// let answer = client.v3().industry_coupon().tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012553563](https://pay.weixin.qq.com/doc/v3/merchant/4012553563), [partner/4012715654](https://pay.weixin.qq.com/doc/v3/partner/4012715654)
    #[doc(alias(
        "出行券切卡组件预下单",
        "Create a travel coupon component token",
        "出行券",
        "tokens",
        "industry-coupon/tokens"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/industry-coupon/tokens", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/industry-coupon/tokens")
    }
}

/// 出行券切卡组件预下单 · Create a travel coupon component token
pub mod post {

    /// 出行券切卡组件预下单：请求 · Create a travel coupon component token: request
    pub struct Request {
        /// 用户标识（必填） · User openid (required)
        pub open_id: Option<String>,
        /// 出行券列表（必填） · Travel coupons (required)
        pub coupon_list: Option<Vec<CouponList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填） · User openid (required)
        pub fn open_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.open_id = value.into_member();
            self
        }

        /// 出行券列表（必填） · Travel coupons (required)
        pub fn coupon_list<M>(mut self, value: impl crate::IntoList<CouponList, M>) -> Self {
            self.coupon_list = value.into_list();
            self
        }
    }

    /// 出行券列表 · Travel coupons
    pub struct CouponList {
        /// 批次号（必填） · Batch ID (required)
        pub stock_id: Option<i64>,
        /// 券ID（必填） · Coupon ID (required)
        pub coupon_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponList {
        /// 批次号（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 券ID（必填） · Coupon ID (required)
        pub fn coupon_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_id = value.into_member();
            self
        }
    }

    /// 出行券切卡组件预下单：应答 · Create a travel coupon component token: answer
    #[non_exhaustive]
    pub struct Response {
        /// 切卡组件token值 · Card-switch component token
        pub token: Option<String>,
        /// token过期时间 · Token expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expires_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, CouponList);

    message! {
        Request {
            0 => open_id: Required "open_id",
            1 => coupon_list: Required "coupon_list",
        }
        CouponList {
            0 => stock_id: Required "stock_id",
            1 => coupon_id: Required "coupon_id",
        }
        Response {
            0 => token: Optional "token",
            1 => expires_time: Optional "expires_time",
        }
    }
}
