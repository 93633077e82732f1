//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`

pub mod store_code;

use crate::chain::{Members, Method};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
#[derive(Clone)]
pub struct Stores {
    pub(crate) node: crate::chain::Node,
}

impl Stores {
    /// `/{store_code}`: 门店编码
    pub fn store_code(&self, value: impl Into<String>) -> store_code::StoreCode {
        store_code::StoreCode { node: self.node.bind("store_code", value) }
    }

    /// 查询小店活动门店列表 (direct and partner)
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// `Call::pages` and `Call::items` go on from page to page.
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384355)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            request,
        )
    }

    /// 添加小店活动门店 (direct and partner)
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::stores::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("1002600620019090123143254436")
    ///     .add_time("2015-05-20T13:29:35+08:00")
    ///     .stores([post::Stores::new().store_code("abc_001").store_name("幸福小店")]);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384359)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            request,
        )
    }

    /// 删除小店活动门店 (direct and partner)
    ///
    /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::stores::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new()
    ///     .out_request_no("1002600620019090123143254436")
    ///     .delete_time("2015-05-20T13:29:35+08:00")
    ///     .stores([delete::Stores::new().store_code("abc_001").store_name("幸福小店")]);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384363)
    #[inline]
    pub fn delete(&self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            Members::Body(Box::new(request)),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores")
    }
}

/// 查询小店活动门店列表
pub mod get {

    /// 查询小店活动门店列表：请求
    pub struct Request {
        /// 分页页码（必填）
        ///
        /// 默认 `0`。Default `0`.
        pub offset: Option<i64>,
        /// 分页大小（必填）
        pub limit: Option<i64>,
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
    }

    /// 查询小店活动门店列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 小店活动门店总数
        pub total_count: Option<i64>,
        /// 小店活动门店集合
        pub data: Option<Vec<Data>>,
        /// 分页页码
        ///
        /// 默认 `0`。Default `0`.
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 小店活动门店集合
    #[non_exhaustive]
    pub struct Data {
        /// 门店编码
        pub store_code: Option<String>,
        /// 门店名称
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

/// 添加小店活动门店
pub mod post {

    /// 添加小店活动门店：请求
    pub struct Request {
        /// 请求业务单据（必填）
        pub out_request_no: Option<String>,
        /// 添加时间（必填）
        pub add_time: Option<crate::Time>,
        /// 待新增的小店活动门店列表（必填）
        pub stores: Option<Vec<Stores>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求业务单据（必填）
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 添加时间（必填）
        pub fn add_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.add_time = value.into_member();
            self
        }

        /// 待新增的小店活动门店列表（必填）
        pub fn stores<M>(mut self, value: impl crate::IntoList<Stores, M>) -> Self {
            self.stores = value.into_list();
            self
        }
    }

    /// 待新增的小店活动门店列表
    pub struct Stores {
        /// 门店编码
        pub store_code: Option<String>,
        /// 门店名称
        pub store_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Stores {
        /// 门店编码
        pub fn store_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_code = value.into_member();
            self
        }

        /// 门店名称
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }
    }

    /// 添加小店活动门店：应答
    #[non_exhaustive]
    pub struct Response {
        /// 添加时间
        pub add_time: Option<crate::Time>,
        /// 添加失败的小店活动门店列表
        pub failed_stores: Option<Vec<FailedStores>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 添加失败的小店活动门店列表
    #[non_exhaustive]
    pub struct FailedStores {
        /// 门店编码
        pub store_code: Option<String>,
        /// 门店名称
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

/// 删除小店活动门店
pub mod delete {

    /// 删除小店活动门店：请求
    pub struct Request {
        /// 请求业务单据（必填）
        pub out_request_no: Option<String>,
        /// 删除时间（必填）
        pub delete_time: Option<crate::Time>,
        /// 待删除的小店活动门店列表（必填）
        pub stores: Option<Vec<Stores>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求业务单据（必填）
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 删除时间（必填）
        pub fn delete_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.delete_time = value.into_member();
            self
        }

        /// 待删除的小店活动门店列表（必填）
        pub fn stores<M>(mut self, value: impl crate::IntoList<Stores, M>) -> Self {
            self.stores = value.into_list();
            self
        }
    }

    /// 待删除的小店活动门店列表
    pub struct Stores {
        /// 门店编码
        pub store_code: Option<String>,
        /// 门店名称
        pub store_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Stores {
        /// 门店编码
        pub fn store_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_code = value.into_member();
            self
        }

        /// 门店名称
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }
    }

    /// 删除小店活动门店：应答
    #[non_exhaustive]
    pub struct Response {
        /// 删除时间
        pub delete_time: Option<crate::Time>,
        /// 删除失败的小店活动门店列表
        pub failed_stores: Option<Vec<FailedStores>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 删除失败的小店活动门店列表
    #[non_exhaustive]
    pub struct FailedStores {
        /// 门店编码
        pub store_code: Option<String>,
        /// 门店名称
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
