//! `/v3/payscore/smartretail-orders/{out_order_no}/cancel`

/// `/v3/payscore/smartretail-orders/{out_order_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销智慧零售订单 (direct)
    ///
    /// `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::smartretail_orders::out_order_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .reason("用户投诉");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .smartretail_orders()
    ///     .out_order_no("")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/smartretail-orders/{out_order_no}/cancel", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/smartretail-orders/{out_order_no}/cancel")
    }
}

/// 撤销智慧零售订单
pub mod post {

    /// 撤销智慧零售订单：请求
    pub struct Request {
        /// 公众账号ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID（必填）
        pub service_id: Option<String>,
        /// 取消原因（必填）
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 服务ID（必填）
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 取消原因（必填）
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }
    }

    /// 撤销智慧零售订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => service_id: Required "service_id",
            2 => reason: Required "reason",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_order_no: Optional "out_order_no",
            3 => service_id: Optional "service_id",
            4 => order_id: Optional "order_id",
        }
    }
}
