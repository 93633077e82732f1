//! 查询零售小店活动业务代理 · List retail store campaign representatives
//!
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`

/// 查询零售小店活动业务代理 · List retail store campaign representatives
///
/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
#[derive(Clone)]
pub struct Representatives {
    pub(crate) node: crate::chain::Node,
}

impl Representatives {
    /// 查询零售小店活动业务代理 · List retail store campaign representatives
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
    ///
    /// 分页查询零售小店活动的业务代理，返回业务代理集合和总数。模式：普通商户、服务商。
    ///
    /// Lists the sales representatives of a retail store campaign, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representatives::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(10);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .activity_id("3118550000000004")
    ///     .representatives()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012384347](https://pay.weixin.qq.com/doc/v3/merchant/4012384347), [partner/4012384405](https://pay.weixin.qq.com/doc/v3/partner/4012384405)
    #[doc(alias(
        "查询零售小店活动业务代理",
        "List retail store campaign representatives",
        "品牌小店营销",
        "representatives",
        "retail-store-act/representatives"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
        )
    }
}

/// 查询零售小店活动业务代理 · List retail store campaign representatives
pub mod get {

    /// 查询零售小店活动业务代理：请求 · List retail store campaign representatives: request
    pub struct Request {
        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 分页大小（必填） · Page size (required)
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小（必填） · Page size (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询零售小店活动业务代理：应答 · List retail store campaign representatives: answer
    #[non_exhaustive]
    pub struct Response {
        /// 小店活动业代总数 · Number of campaign representatives
        pub total_count: Option<i64>,
        /// 小店活动业代集合 · Campaign representatives
        pub data: Option<Vec<Data>>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 小店活动业代集合 · Campaign representatives
    #[non_exhaustive]
    pub struct Data {
        /// 业务代理的OpenID · Business representative openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => offset: Required "offset",
            1 => limit: Required "limit",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => data: Optional "data",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Data {
            0 => openid: Optional "openid",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "offset", size: Some("limit"), first: 0 };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
