//! 服务人员分配 · Assign service staff to an order
//!
//! `/v3/smartguide/guides/{guide_id}/assign`

/// 服务人员分配 · Assign service staff to an order
///
/// `/v3/smartguide/guides/{guide_id}/assign`
#[derive(Clone)]
pub struct Assign {
    pub(crate) node: crate::chain::Node,
}

impl Assign {
    /// 服务人员分配 · Assign service staff to an order
    ///
    /// `POST /v3/smartguide/guides/{guide_id}/assign`
    ///
    /// 商户或服务商把服务人员分配给一笔订单，以商户订单号指定，用户付款后可联系该服务人员。模式：普通商户、服务商。
    ///
    /// Assigns a service staff member to an order by merchant order number, so that the payer can contact them. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::guide_id::assign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_trade_no("20150806125346");
    /// client.v3().smartguide().guides().guide_id("100001").assign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::guide_id::assign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109").out_trade_no("20150806125346");
    /// client.v3().smartguide().guides().guide_id("100001").assign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012535161](https://pay.weixin.qq.com/doc/v3/merchant/4012535161), [partner/4012474145](https://pay.weixin.qq.com/doc/v3/partner/4012474145)
    #[doc(alias(
        "服务人员分配",
        "Assign service staff to an order",
        "支付即服务",
        "assign",
        "guides/assign"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/smartguide/guides/{guide_id}/assign", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/smartguide/guides/{guide_id}/assign")
    }
}

/// 服务人员分配 · Assign service staff to an order
pub mod post {

    /// 服务人员分配：请求 · Assign service staff to an order: request
    pub struct Request {
        /// 子商户ID · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户ID · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_trade_no: Required "out_trade_no",
        }
    }
}
