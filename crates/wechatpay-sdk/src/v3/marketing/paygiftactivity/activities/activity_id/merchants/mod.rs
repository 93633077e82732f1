//! 查询活动发券商户号 · List issuing merchants of a campaign
//!
//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`

pub mod add;
pub mod delete_;

/// 查询活动发券商户号 · List issuing merchants of a campaign
///
/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
#[derive(Clone)]
pub struct Merchants {
    pub(crate) node: crate::chain::Node,
}

impl Merchants {
    /// `/add`: 新增活动发券商户号 · Add issuing merchants to a campaign
    #[inline]
    pub fn add(&self) -> add::Add {
        add::Add { node: self.node.clone() }
    }

    /// `/delete`: 删除活动发券商户号 · Delete issuing merchants from a campaign
    #[inline]
    pub fn delete_(&self) -> delete_::Delete {
        delete_::Delete { node: self.node.clone() }
    }

    /// 查询活动发券商户号 · List issuing merchants of a campaign
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
    ///
    /// 分页查询支付有礼活动的发券商户号，返回商户号结果集和总数。模式：普通商户、服务商。
    ///
    /// Lists the merchants whose payments trigger the gifts of a campaign, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::activities::activity_id::merchants::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("100001")
    ///     .merchants()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在、不可用。核对活动与批次。 · The campaign or the stock does not exist or cannot be used. Check the campaign and the stock.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012466149](https://pay.weixin.qq.com/doc/v3/merchant/4012466149), [partner/4012466191](https://pay.weixin.qq.com/doc/v3/partner/4012466191)
    #[doc(alias(
        "查询活动发券商户号",
        "List issuing merchants of a campaign",
        "支付有礼",
        "merchants",
        "activities/merchants"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/paygiftactivity/activities/{activity_id}/merchants", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/merchants")
    }
}

/// 查询活动发券商户号 · List issuing merchants of a campaign
pub mod get {

    /// 查询活动发券商户号：请求 · List issuing merchants of a campaign: request
    pub struct Request {
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询活动发券商户号：应答 · List issuing merchants of a campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 总数 · Total count
        pub total_count: Option<i64>,
        /// 活动id · Campaign ID
        pub activity_id: Option<String>,
        /// 结果集 · Result set
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 结果集 · Result set
    #[non_exhaustive]
    pub struct Data {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户名称 · Merchant name
        pub merchant_name: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => offset: Optional "offset",
            1 => limit: Optional "limit",
        }
        Response {
            0 => offset: Optional "offset",
            1 => limit: Optional "limit",
            2 => total_count: Optional "total_count",
            3 => activity_id: Optional "activity_id",
            4 => data: Optional "data",
        }
        Data {
            0 => mchid: Optional "mchid",
            1 => merchant_name: Optional "merchant_name",
            2 => create_time: Optional "create_time",
            3 => update_time: Optional "update_time",
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
