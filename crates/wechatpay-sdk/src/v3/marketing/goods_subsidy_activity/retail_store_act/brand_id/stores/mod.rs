//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`

pub mod store_code;

use crate::chain::{Members, Method};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
pub struct Stores {
    pub(crate) node: crate::chain::Node,
}

impl Stores {
    /// `/{store_code}`: 门店编码
    pub fn store_code(self, value: impl Into<String>) -> store_code::StoreCode {
        store_code::StoreCode { node: self.node.bind("store_code", value) }
    }

    /// 查询小店活动门店列表 (direct and partner)
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            request.0,
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
    ///     .stores(vec![post::Stores::new().store_code("abc_001").store_name("幸福小店")]);
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            request.0,
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
    ///     .stores(vec![delete::Stores::new().store_code("abc_001").store_name("幸福小店")]);
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
    pub fn delete(self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores")
    }
}

/// 查询小店活动门店列表
pub mod get {

    pub use crate::v3::marketing::goods_subsidy_activity::retail_store_act::activity_id::representatives::get::Request;

    /// 查询小店活动门店列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 小店活动门店总数
        pub total_count: Option<i64>,
        /// 小店活动门店集合
        pub data: Option<Vec<Data>>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
    }

    /// 小店活动门店集合
    #[non_exhaustive]
    pub struct Data {
        /// 门店编码
        pub store_code: Option<String>,
        /// 门店名称
        pub store_name: Option<String>,
    }

    message! {
        Response {
            0 => total_count: "total_count",
            1 => data: "data",
            2 => offset: "offset",
            3 => limit: "limit",
        }
        Data {
            0 => store_code: "store_code",
            1 => store_name: "store_name",
        }
    }
}

/// 添加小店活动门店
pub mod post {
    use crate::message;

    /// 添加小店活动门店：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<crate::Time>("add_time"),
            message::required::<Vec<Stores>>("stores"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 请求业务单据（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 添加时间（必填）
        pub fn add_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("add_time", value))
        }

        /// 待新增的小店活动门店列表（必填）
        #[inline]
        pub fn stores(self, value: Vec<Stores>) -> Self {
            Self(self.0.with("stores", value))
        }
    }

    /// 待新增的小店活动门店列表
    pub struct Stores(pub(crate) message::Object);

    impl Stores {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("store_code"), message::optional::<String>("store_name")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门店编码
        pub fn store_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_code", value))
        }

        /// 门店名称
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_name", value))
        }
    }

    /// 添加小店活动门店：应答
    #[non_exhaustive]
    pub struct Response {
        /// 添加时间
        pub add_time: Option<crate::Time>,
        /// 添加失败的小店活动门店列表
        pub failed_stores: Option<Vec<FailedStores>>,
    }

    /// 添加失败的小店活动门店列表
    #[non_exhaustive]
    pub struct FailedStores {
        /// 门店编码
        pub store_code: Option<String>,
        /// 门店名称
        pub store_name: Option<String>,
    }

    request!(Request, Stores);

    held!(Stores);

    message! {
        Response {
            0 => add_time: "add_time",
            1 => failed_stores: "failed_stores",
        }
        FailedStores {
            0 => store_code: "store_code",
            1 => store_name: "store_name",
        }
    }
}

/// 删除小店活动门店
pub mod delete {
    use crate::message;

    pub use crate::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::stores::post::{Stores, FailedStores};

    /// 删除小店活动门店：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<crate::Time>("delete_time"),
            message::required::<Vec<Stores>>("stores"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 请求业务单据（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 删除时间（必填）
        pub fn delete_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("delete_time", value))
        }

        /// 待删除的小店活动门店列表（必填）
        #[inline]
        pub fn stores(self, value: Vec<Stores>) -> Self {
            Self(self.0.with("stores", value))
        }
    }

    /// 删除小店活动门店：应答
    #[non_exhaustive]
    pub struct Response {
        /// 删除时间
        pub delete_time: Option<crate::Time>,
        /// 删除失败的小店活动门店列表
        pub failed_stores: Option<Vec<FailedStores>>,
    }

    request!(Request);

    message! {
        Response {
            0 => delete_time: "delete_time",
            1 => failed_stores: "failed_stores",
        }
    }
}
