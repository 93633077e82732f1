//! `/v3/marketing/favor/stocks/{stock_id}/merchants`

/// `/v3/marketing/favor/stocks/{stock_id}/merchants`
#[derive(Clone)]
pub struct Merchants {
    pub(crate) node: crate::chain::Node,
}

impl Merchants {
    /// 查询代金券可用商户 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/merchants`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::merchants::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(10).stock_creator_mchid("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("")
    ///     .merchants()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks/{stock_id}/merchants", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/merchants")
    }
}

/// 查询代金券可用商户
pub mod get {

    /// 查询代金券可用商户：请求
    pub struct Request {
        /// 分页页码（必填）
        ///
        /// 最大 1000。At most 1000.
        pub offset: Option<i64>,
        /// 分页大小（必填）
        pub limit: Option<i64>,
        /// 创建批次的商户号（必填）
        pub stock_creator_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
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

        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }
    }

    /// 查询代金券可用商户：应答
    #[non_exhaustive]
    pub struct Response {
        /// 可用商户总数量
        pub total_count: Option<i64>,
        /// 可用商户列表
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
            0 => offset: Required "offset",
            1 => limit: Required "limit",
            2 => stock_creator_mchid: Required "stock_creator_mchid",
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
