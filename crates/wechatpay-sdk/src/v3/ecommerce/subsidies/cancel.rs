//! `/v3/ecommerce/subsidies/cancel`

/// `/v3/ecommerce/subsidies/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 取消补差 (partner)
    ///
    /// `POST /v3/ecommerce/subsidies/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subsidies::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .description("订单退款");
    /// let answer = client.v3().ecommerce().subsidies().cancel().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/subsidies/cancel", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/subsidies/cancel")
    }
}

/// 取消补差
pub mod post {

    enumeration! {
        /// 取消补差结果
        ResponseResult {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 取消补差：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 取消补差描述（必填）
        pub description: Option<String>,
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

        /// 取消补差描述（必填）
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 取消补差：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 取消补差结果
        pub result: ResponseResult,
        /// 取消补差描述
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => transaction_id: Required "transaction_id",
            2 => description: Required "description",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => result: Optional "result",
            3 => description: Optional "description",
        }
    }
}
