//! 支付结果页展示会员积分 · Show points on the payment result
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`

/// 支付结果页展示会员积分 · Show points on the payment result
///
/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
#[derive(Clone)]
pub struct Prepare {
    pub(crate) node: crate::chain::Node,
}

impl Prepare {
    /// 支付结果页展示会员积分 · Show points on the payment result
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
    ///
    /// 在支付结果页向会员展示该订单可获得的积分值，按商户订单号关联订单。模式：普通商户、服务商。
    ///
    /// Shows the points that the member gets for an order, given by its merchant order number, on its payment result page. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::bonus::prepare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("trade202608010001")
    ///     .mchid("1900000001")
    ///     .bonus_value(30);
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("478515832665")
    ///     .codes()
    ///     .code("478515832665")
    ///     .bonus()
    ///     .prepare()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::bonus::prepare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("trade202608010001")
    ///     .mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .bonus_value(30);
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("478515832665")
    ///     .codes()
    ///     .code("478515832665")
    ///     .bonus()
    ///     .prepare()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012595808](https://pay.weixin.qq.com/doc/v3/merchant/4012595808), [partner/4012729629](https://pay.weixin.qq.com/doc/v3/partner/4012729629)
    #[doc(alias(
        "支付结果页展示会员积分",
        "Show points on the payment result",
        "会员卡",
        "prepare",
        "bonus/prepare"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare")
    }
}

/// 支付结果页展示会员积分 · Show points on the payment result
pub mod post {

    /// 支付结果页展示会员积分：请求 · Show points on the payment result: request
    ///
    /// 条件 Conditions:
    ///
    /// - `sub_mchid`：服务商模式必填。`sub_mchid`: Required in provider mode
    pub struct Request {
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 直连商户号（必填） · Direct merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 会员积分值（必填） · Member points (required)
        pub bonus_value: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 直连商户号（必填） · Direct merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 会员积分值（必填） · Member points (required)
        pub fn bonus_value<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.bonus_value = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => out_trade_no: Required "out_trade_no",
            1 => mchid: Required "mchid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => bonus_value: Required "bonus_value",
        }
    }
}
