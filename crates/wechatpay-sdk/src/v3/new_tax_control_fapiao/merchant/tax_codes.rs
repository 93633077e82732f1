//! 获取商品和服务税收分类对照表 · List tax classification codes
//!
//! `/v3/new-tax-control-fapiao/merchant/tax-codes`

/// 获取商品和服务税收分类对照表 · List tax classification codes
///
/// `/v3/new-tax-control-fapiao/merchant/tax-codes`
#[derive(Clone)]
pub struct TaxCodes {
    pub(crate) node: crate::chain::Node,
}

impl TaxCodes {
    /// 获取商品和服务税收分类对照表 · List tax classification codes
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
    ///
    /// 分页获取商品和服务的税收分类编码对照表，返回编码数据和总记录数。模式：普通商户、服务商。
    ///
    /// Lists the tax classification codes of goods and services, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::merchant::tax_codes::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(5);
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .tax_codes()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::merchant::tax_codes::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").offset(0).limit(5);
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .tax_codes()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012538236](https://pay.weixin.qq.com/doc/v3/merchant/4012538236), [partner/4012474057](https://pay.weixin.qq.com/doc/v3/partner/4012474057)
    #[doc(alias(
        "获取商品和服务税收分类对照表",
        "List tax classification codes",
        "电子发票",
        "tax-codes",
        "merchant/tax-codes"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/merchant/tax-codes", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/tax-codes")
    }
}

/// 获取商品和服务税收分类对照表 · List tax classification codes
pub mod get {

    /// 获取商品和服务税收分类对照表：请求 · List tax classification codes: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 本次查询的起始位置（必填） · Query offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 本次查询的最大数量（必填） · Maximum number of records (required)
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 本次查询的起始位置（必填） · Query offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 本次查询的最大数量（必填） · Maximum number of records (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 获取商品和服务税收分类对照表：应答 · List tax classification codes: answer
    #[non_exhaustive]
    pub struct Response {
        /// 本次查询的起始位置 · Query offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 本次查询的最大数量 · Maximum number of records
        pub limit: Option<i64>,
        /// 相关链接 · Related links
        pub links: Option<Links>,
        /// 本次查询到的数据 · Query results
        pub data: Option<Vec<Data>>,
        /// 总记录数 · Total number of records
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 相关链接 · Related links
    #[non_exhaustive]
    pub struct Links {
        /// 下一页链接 · Next page link
        pub next: Option<String>,
        /// 上一页链接 · Previous page link
        pub prev: Option<String>,
        /// 当前链接 · Current page link
        pub self_: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 本次查询到的数据 · Query results
    #[non_exhaustive]
    pub struct Data {
        /// 由商户自定义的货物或应税劳务 · Merchant-defined goods or service name
        pub goods_name: Option<String>,
        /// 企业侧维护的货物或应税劳务 · Company goods code
        pub goods_id: Option<i64>,
        /// 税局侧规定的货物或应税劳务 · Tax goods category
        pub goods_category: Option<String>,
        /// 货物或应税劳务 · Tax code
        pub tax_code: Option<String>,
        /// 税率 · Tax rate
        ///
        /// 单位为万分之一，`1300` 即 13%。In ten-thousandths: `1300` is 13%.
        pub tax_rate: Option<i64>,
        /// 税收优惠政策标识 · Tax preference mark
        pub tax_prefer_mark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => offset: Required "offset",
            2 => limit: Required "limit",
        }
        Response {
            0 => offset: Optional "offset",
            1 => limit: Optional "limit",
            2 => links: Optional "links",
            3 => data: Optional "data",
            4 => total_count: Optional "total_count",
        }
        Links {
            0 => next: Optional "next",
            1 => prev: Optional "prev",
            2 => self_: Optional "self",
        }
        Data {
            0 => goods_name: Optional "goods_name",
            1 => goods_id: Optional "goods_id",
            2 => goods_category: Optional "goods_category",
            3 => tax_code: Optional "tax_code",
            4 => tax_rate: Optional "tax_rate",
            5 => tax_prefer_mark: Optional "tax_prefer_mark",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

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
