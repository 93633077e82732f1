//! 同步积分余额 · Synchronise a points balance
//!
//! `/brand/card-member/user-points/sync`

/// 同步积分余额 · Synchronise a points balance
///
/// `/brand/card-member/user-points/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 同步积分余额 · Synchronise a points balance
    ///
    /// `POST /brand/card-member/user-points/sync`
    ///
    /// 品牌把会员的最新积分余额同步给微信支付，返回同步后的积分余额。模式：品牌。
    ///
    /// Sends the current points balance of a member to WeChat Pay and returns the balance. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::card_member::user_points::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("34657_20250101_123456")
    ///     .card_id("pbLatjk4T4Tx4pt4tG4oHkq4hKLA")
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .user_card_code("478515832665")
    ///     .point_balance(1);
    /// let answer = client.brand().card_member().user_points().sync().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015897319](https://pay.weixin.qq.com/doc/brand/4015897319)
    #[doc(alias(
        "同步积分余额",
        "Synchronise a points balance",
        "商家名片会员",
        "sync",
        "user-points/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/card-member/user-points/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/card-member/user-points/sync")
    }
}

/// 同步积分余额 · Synchronise a points balance
pub mod post {

    /// 同步积分余额：请求 · Synchronise a points balance: request
    pub struct Request {
        /// 商家请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// 会员卡模板ID（必填） · Membership card template ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub card_id: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 会员卡code（必填） · Membership card code (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub user_card_code: Option<String>,
        /// 积分余额（必填） · Points balance (required)
        pub point_balance: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商家请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 会员卡模板ID（必填） · Membership card template ID (required)
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 会员卡code（必填） · Membership card code (required)
        pub fn user_card_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_card_code = value.into_member();
            self
        }

        /// 积分余额（必填） · Points balance (required)
        pub fn point_balance<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.point_balance = value.into_member();
            self
        }
    }

    /// 同步积分余额：应答 · Synchronise a points balance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 会员卡模板ID · Membership card template ID
        pub card_id: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 会员卡code · Membership card code
        pub user_card_code: Option<String>,
        /// 积分余额 · Points balance
        pub point_balance: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => card_id: Required "card_id",
            2 => openid: Required "openid",
            3 => user_card_code: Required "user_card_code",
            4 => point_balance: Required "point_balance",
        }
        Response {
            0 => out_request_no: Optional "out_request_no",
            1 => brand_id: Optional "brand_id",
            2 => card_id: Optional "card_id",
            3 => openid: Optional "openid",
            4 => user_card_code: Optional "user_card_code",
            5 => point_balance: Optional "point_balance",
        }
    }
}
