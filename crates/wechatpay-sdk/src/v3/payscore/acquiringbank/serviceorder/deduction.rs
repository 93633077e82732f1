//! 从业机构查询微信支付分扣款信息 · Query debit information (institution)
//!
//! `/v3/payscore/acquiringbank/serviceorder/deduction`

/// 从业机构查询微信支付分扣款信息 · Query debit information (institution)
///
/// `/v3/payscore/acquiringbank/serviceorder/deduction`
#[derive(Clone)]
pub struct Deduction {
    pub(crate) node: crate::chain::Node,
}

impl Deduction {
    /// 从业机构查询微信支付分扣款信息 · Query debit information (institution)
    ///
    /// `GET /v3/payscore/acquiringbank/serviceorder/deduction`
    ///
    /// 从业机构按商户服务订单号查询支付分订单已登记的扣款信息，返回扣款描述和商户扣款单号。模式：服务商。
    ///
    /// Returns the debit information registered for a service order, with its description and debit number, for a licensed institution. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::deduction::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .channel_id("1230000109");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .serviceorder()
    ///     .deduction()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012458665](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
    #[doc(alias(
        "从业机构查询微信支付分扣款信息",
        "Query debit information (institution)",
        "微信支付分",
        "deduction",
        "serviceorder/deduction"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/acquiringbank/serviceorder/deduction", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/serviceorder/deduction")
    }
}

/// 从业机构查询微信支付分扣款信息 · Query debit information (institution)
pub mod get {

    /// 从业机构查询微信支付分扣款信息：请求 · Query debit information (institution): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 从业机构申请的公众号或移动应用AppID（必填） · Licensed institution app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户申请的公众号或移动应用AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 渠道商商户号（必填） · Channel partner ID (required)
        pub channel_id: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 从业机构申请的公众号或移动应用AppID（必填） · Licensed institution app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户申请的公众号或移动应用AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 渠道商商户号（必填） · Channel partner ID (required)
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 商户服务订单号 · Merchant service order number
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }
    }

    /// 从业机构查询微信支付分扣款信息：应答 · Query debit information (institution): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商品或支付单简要描述 · Brief item or payment description
        pub description: Option<String>,
        /// 商户扣款单号 · Merchant debit number
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => channel_id: Required "channel_id",
            5 => out_order_no: Optional "out_order_no",
        }
        Response {
            0 => description: Optional "description",
            1 => out_trade_no: Optional "out_trade_no",
        }
    }
}
