//! `/v3/marketing/favor/stocks/{stock_id}/pause`

/// `/v3/marketing/favor/stocks/{stock_id}/pause`
#[derive(Clone)]
pub struct Pause {
    pub(crate) node: crate::chain::Node,
}

impl Pause {
    /// 暂停代金券批次 (direct and partner)
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/pause`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::pause::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().stock_creator_mchid("8956000");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("")
    ///     .pause()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460305)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/stocks/{stock_id}/pause", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/pause")
    }
}

/// 暂停代金券批次
pub mod post {

    /// 暂停代金券批次：请求
    pub struct Request {
        /// 创建批次的商户号（必填）
        pub stock_creator_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }
    }

    /// 暂停代金券批次：应答
    #[non_exhaustive]
    pub struct Response {
        /// 暂停时间
        pub pause_time: Option<crate::Time>,
        /// 批次号
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_creator_mchid: Required "stock_creator_mchid",
        }
        Response {
            0 => pause_time: Optional "pause_time",
            1 => stock_id: Optional "stock_id",
        }
    }
}
