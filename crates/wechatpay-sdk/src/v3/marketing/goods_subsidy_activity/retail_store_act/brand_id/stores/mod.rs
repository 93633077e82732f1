//! 查询小店活动门店列表、添加小店活动门店、删除小店活动门店 · List retail campaign stores; Add retail campaign stores; Delete retail campaign stores
//!
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`

pub mod store_code;

use crate::chain::{Members, Method};

/// 查询小店活动门店列表、添加小店活动门店、删除小店活动门店 · List retail campaign stores; Add retail campaign stores; Delete retail campaign stores
///
/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
#[derive(Clone)]
pub struct Stores {
    pub(crate) node: crate::chain::Node,
}

impl Stores {
    /// `/{store_code}`: 门店编码 · Store code
    pub fn store_code(&self, value: impl Into<String>) -> store_code::StoreCode {
        store_code::StoreCode { node: self.node.bind("store_code", value) }
    }

    /// 查询小店活动门店列表 · List retail campaign stores
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// 按品牌分页查询小店活动的门店列表，返回门店集合和总数。模式：普通商户、服务商。
    ///
    /// Lists the stores of a brand's retail store campaign, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::stores::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(10);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .brand_id("1001")
    ///     .stores()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012384355](https://pay.weixin.qq.com/doc/v3/merchant/4012384355), [partner/4012384414](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
    #[doc(alias(
        "查询小店活动门店列表",
        "List retail campaign stores",
        "品牌小店营销",
        "stores",
        "retail-store-act/stores"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            request,
        )
    }

    /// 添加小店活动门店 · Add retail campaign stores
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// 为品牌的小店活动添加门店，返回添加时间和添加失败的门店列表。模式：普通商户、服务商。
    ///
    /// Adds stores to a brand's retail store campaign and returns those that could not be added. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::stores::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("1002600620019090123143254436")
    ///     .add_time("2015-05-20T13:29:35+08:00")
    ///     .stores([post::Stores::new()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .brand_id("1001")
    ///     .stores()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012384359](https://pay.weixin.qq.com/doc/v3/merchant/4012384359), [partner/4012384421](https://pay.weixin.qq.com/doc/v3/partner/4012384421)
    #[doc(alias(
        "添加小店活动门店",
        "Add retail campaign stores",
        "品牌小店营销",
        "stores",
        "retail-store-act/stores"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            request,
        )
    }

    /// 删除小店活动门店 · Delete retail campaign stores
    ///
    /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// 从品牌的小店活动删除门店，返回删除时间和删除失败的门店列表。模式：普通商户、服务商。
    ///
    /// Deletes stores from a brand's retail store campaign and returns those that could not be deleted. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::stores::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new()
    ///     .out_request_no("1002600620019090123143254436")
    ///     .delete_time("2015-05-20T13:29:35+08:00")
    ///     .stores([delete::Stores::new()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .brand_id("1001")
    ///     .stores()
    ///     .delete(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012384363](https://pay.weixin.qq.com/doc/v3/merchant/4012384363), [partner/4012384431](https://pay.weixin.qq.com/doc/v3/partner/4012384431)
    #[doc(alias(
        "删除小店活动门店",
        "Delete retail campaign stores",
        "品牌小店营销",
        "stores",
        "retail-store-act/stores"
    ))]
    #[inline]
    pub fn delete(&self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores")
    }
}

/// 查询小店活动门店列表 · List retail campaign stores
pub mod get {

    /// 查询小店活动门店列表：请求 · List retail campaign stores: request
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

    /// 查询小店活动门店列表：应答 · List retail campaign stores: answer
    #[non_exhaustive]
    pub struct Response {
        /// 小店活动门店总数 · Number of campaign stores
        pub total_count: Option<i64>,
        /// 小店活动门店集合 · Campaign stores
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

    /// 小店活动门店集合 · Campaign stores
    #[non_exhaustive]
    pub struct Data {
        /// 门店编码 · Store code
        pub store_code: Option<String>,
        /// 门店名称 · Store name
        pub store_name: Option<String>,
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
            0 => store_code: Optional "store_code",
            1 => store_name: Optional "store_name",
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

/// 添加小店活动门店 · Add retail campaign stores
pub mod post {

    /// 添加小店活动门店：请求 · Add retail campaign stores: request
    pub struct Request {
        /// 请求业务单据（必填） · Request number (required)
        pub out_request_no: Option<String>,
        /// 添加时间（必填） · Time added (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub add_time: Option<crate::Time>,
        /// 待新增的小店活动门店列表（必填） · Campaign stores to add (required)
        pub stores: Option<Vec<Stores>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求业务单据（必填） · Request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 添加时间（必填） · Time added (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn add_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.add_time = value.into_member();
            self
        }

        /// 待新增的小店活动门店列表（必填） · Campaign stores to add (required)
        pub fn stores<M>(mut self, value: impl crate::IntoList<Stores, M>) -> Self {
            self.stores = value.into_list();
            self
        }
    }

    /// 待新增的小店活动门店列表 · Campaign stores to add
    pub struct Stores {
        /// 门店编码 · Store code
        pub store_code: Option<String>,
        /// 门店名称 · Store name
        pub store_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Stores {
        /// 门店编码 · Store code
        pub fn store_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_code = value.into_member();
            self
        }

        /// 门店名称 · Store name
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }
    }

    /// 添加小店活动门店：应答 · Add retail campaign stores: answer
    #[non_exhaustive]
    pub struct Response {
        /// 添加时间 · Time added
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub add_time: Option<crate::Time>,
        /// 添加失败的小店活动门店列表 · Stores that failed to add
        pub failed_stores: Option<Vec<FailedStores>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 添加失败的小店活动门店列表 · Stores that failed to add
    #[non_exhaustive]
    pub struct FailedStores {
        /// 门店编码 · Store code
        pub store_code: Option<String>,
        /// 门店名称 · Store name
        pub store_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Stores);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => add_time: Required "add_time",
            2 => stores: Required "stores",
        }
        Stores {
            0 => store_code: Optional "store_code",
            1 => store_name: Optional "store_name",
        }
        Response {
            0 => add_time: Optional "add_time",
            1 => failed_stores: Optional "failed_stores",
        }
        FailedStores {
            0 => store_code: Optional "store_code",
            1 => store_name: Optional "store_name",
        }
    }
}

/// 删除小店活动门店 · Delete retail campaign stores
pub mod delete {

    /// 删除小店活动门店：请求 · Delete retail campaign stores: request
    pub struct Request {
        /// 请求业务单据（必填） · Request number (required)
        pub out_request_no: Option<String>,
        /// 删除时间（必填） · Deletion time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delete_time: Option<crate::Time>,
        /// 待删除的小店活动门店列表（必填） · Campaign stores to delete (required)
        pub stores: Option<Vec<Stores>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求业务单据（必填） · Request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 删除时间（必填） · Deletion time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn delete_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.delete_time = value.into_member();
            self
        }

        /// 待删除的小店活动门店列表（必填） · Campaign stores to delete (required)
        pub fn stores<M>(mut self, value: impl crate::IntoList<Stores, M>) -> Self {
            self.stores = value.into_list();
            self
        }
    }

    /// 待删除的小店活动门店列表 · Campaign stores to delete
    pub struct Stores {
        /// 门店编码 · Store code
        pub store_code: Option<String>,
        /// 门店名称 · Store name
        pub store_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Stores {
        /// 门店编码 · Store code
        pub fn store_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_code = value.into_member();
            self
        }

        /// 门店名称 · Store name
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }
    }

    /// 删除小店活动门店：应答 · Delete retail campaign stores: answer
    #[non_exhaustive]
    pub struct Response {
        /// 删除时间 · Deletion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delete_time: Option<crate::Time>,
        /// 删除失败的小店活动门店列表 · Stores that failed to delete
        pub failed_stores: Option<Vec<FailedStores>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 删除失败的小店活动门店列表 · Stores that failed to delete
    #[non_exhaustive]
    pub struct FailedStores {
        /// 门店编码 · Store code
        pub store_code: Option<String>,
        /// 门店名称 · Store name
        pub store_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Stores);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => delete_time: Required "delete_time",
            2 => stores: Required "stores",
        }
        Stores {
            0 => store_code: Optional "store_code",
            1 => store_name: Optional "store_name",
        }
        Response {
            0 => delete_time: Optional "delete_time",
            1 => failed_stores: Optional "failed_stores",
        }
        FailedStores {
            0 => store_code: Optional "store_code",
            1 => store_name: Optional "store_name",
        }
    }
}
