//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
pub struct Materials(pub(crate) Node);

impl Materials {
    /// 生成小店活动物料码 (direct and partner)
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::retail_store_act::brand_id::materials::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("1002600620019090123143254436")
    ///     .material_num(100);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .retail_store_act()
    ///     .brand_id("1001")
    ///     .materials()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384337)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
            rest,
        )
    }
}

/// 生成小店活动物料码
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
    )
    .numbered_by("out_request_no");

    /// 生成小店活动物料码：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("out_request_no"), required::<i64>("material_num")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 请求业务单据（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 生成物料码数量（必填）
        #[inline]
        pub fn material_num(self, value: i64) -> Self {
            Self(self.0.with("material_num", value))
        }
    }

    /// 生成小店活动物料码：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 成功的物料码列表
        pub material_list: Option<Vec<MaterialList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("material_list", &mut self.material_list),
                _ => return None,
            })
        }
    }

    /// 成功的物料码列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MaterialList {
        /// 物料码ID
        pub material_id: Option<String>,
        /// 物料码链接
        pub material_url: Option<String>,
    }

    impl Message for MaterialList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("material_id", &mut self.material_id),
                1 => Named("material_url", &mut self.material_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, MaterialList);
}
