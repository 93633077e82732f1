//! `/v3/ecommerce/profitsharing/finish-order`

/// `/v3/ecommerce/profitsharing/finish-order`
#[derive(Clone)]
pub struct FinishOrder {
    pub(crate) node: crate::chain::Node,
}

impl FinishOrder {
    /// 完结分账 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/finish-order`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::finish_order::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("分账完结");
    /// let answer = client.v3().ecommerce().profitsharing().finish_order().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/finish-order", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/finish-order")
    }
}

/// 完结分账
pub mod post {

    /// 完结分账：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分帐单号（必填）
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 分账描述（必填）
        pub description: Option<String>,
        /// `notify_url`
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号（必填）
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户分帐单号（必填）
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 分账描述（必填）
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// `notify_url`
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 完结分账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分帐单号
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 微信分帐单号
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => transaction_id: Required "transaction_id",
            2 => out_order_no: Required "out_order_no",
            3 => description: Required "description",
            4 => notify_url: Optional "notify_url",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
        }
    }
}
