//! 从业机构登记微信支付分扣款信息 · Register debit information (institution)
//!
//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`

/// 从业机构登记微信支付分扣款信息 · Register debit information (institution)
///
/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
#[derive(Clone)]
pub struct Registerdeductinfo {
    pub(crate) node: crate::chain::Node,
}

impl Registerdeductinfo {
    /// 从业机构登记微信支付分扣款信息 · Register debit information (institution)
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
    ///
    /// 从业机构为支付分订单登记扣款信息，填写商户系统内部的扣款单号，返回扣款描述。模式：服务商。
    ///
    /// Registers a debit number for a service order and returns the debit description, for a licensed institution. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::out_order_no::registerdeductinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .channel_id("1230000109");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .registerdeductinfo()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012458414](https://pay.weixin.qq.com/doc/v3/partner/4012458414)
    #[doc(alias(
        "从业机构登记微信支付分扣款信息",
        "Register debit information (institution)",
        "微信支付分",
        "registerdeductinfo",
        "serviceorder/registerdeductinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo")
    }
}

/// 从业机构登记微信支付分扣款信息 · Register debit information (institution)
pub mod post {

    /// 从业机构登记微信支付分扣款信息：请求 · Register debit information (institution): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 服务商应用ID · Partner app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 渠道商商户号（必填） · Channel partner ID (required)
        pub channel_id: Option<String>,
        /// 商户系统内部扣款单号 · Merchant debit number
        pub out_trade_no: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务商应用ID · Partner app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 渠道商商户号（必填） · Channel partner ID (required)
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 商户系统内部扣款单号 · Merchant debit number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    /// 从业机构登记微信支付分扣款信息：应答 · Register debit information (institution): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商品或支付单简要描述 · Brief item or payment description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Optional "appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => channel_id: Required "channel_id",
            4 => out_trade_no: Optional "out_trade_no",
            5 => sub_appid: Optional "sub_appid",
        }
        Response {
            0 => description: Optional "description",
        }
    }
}
