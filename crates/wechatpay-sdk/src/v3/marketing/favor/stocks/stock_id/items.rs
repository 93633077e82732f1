//! `/v3/marketing/favor/stocks/{stock_id}/items`

/// `/v3/marketing/favor/stocks/{stock_id}/items`
#[derive(Clone)]
pub struct Items {
    pub(crate) node: crate::chain::Node,
}

impl Items {
    /// 查询代金券可用单品 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/items`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::items::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().stock_creator_mchid("").offset(0).limit(10);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("")
    ///     .items()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks/{stock_id}/items", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/items")
    }
}

/// 查询代金券可用单品
pub mod get {

    /// 查询代金券可用单品：请求
    pub struct Request {
        /// 创建批次的商户号（必填）
        pub stock_creator_mchid: Option<String>,
        /// 分页页码（必填）
        ///
        /// 最大 500。At most 500.
        pub offset: Option<i64>,
        /// 分页大小（必填）
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }

        /// 分页页码（必填）
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小（必填）
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询代金券可用单品：应答
    #[non_exhaustive]
    pub struct Response {
        /// 可用单品编码总数
        pub total_count: Option<i64>,
        /// 可用单品编码
        pub data: Option<Vec<String>>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 批次号
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_creator_mchid: Required "stock_creator_mchid",
            1 => offset: Required "offset",
            2 => limit: Required "limit",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => data: Optional "data",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
            4 => stock_id: Optional "stock_id",
        }
    }
}
