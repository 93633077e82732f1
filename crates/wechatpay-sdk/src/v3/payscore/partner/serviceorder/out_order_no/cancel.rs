//! `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`

/// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 取消支付分订单 (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .reason("用户投诉");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458758)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/partner/serviceorder/{out_order_no}/cancel", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/serviceorder/{out_order_no}/cancel")
    }
}

/// 取消支付分订单
pub mod post {

    /// 取消支付分订单：请求
    ///
    /// 条件 Conditions:
    ///
    /// - CREATED，或 DOING 且为 USER\_CONFIRM。CREATED, or DOING with USER\_CONFIRM
    pub struct Request {
        /// 服务ID（必填）
        pub service_id: Option<String>,
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// 撤销原因（必填）
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填）
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 撤销原因（必填）
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => sub_mchid: Required "sub_mchid",
            2 => reason: Required "reason",
        }
    }
}
