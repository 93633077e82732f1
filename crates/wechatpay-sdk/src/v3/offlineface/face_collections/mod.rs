//! `/v3/offlineface/face-collections`

pub mod collection_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlineface/face-collections`
pub struct FaceCollections(pub(crate) Node);

impl FaceCollections {
    /// `/{collection_id}`: 重采ID
    #[inline]
    pub fn collection_id(self, value: impl Into<String>) -> collection_id::CollectionId {
        collection_id::CollectionId(self.0.bind("collection_id", value))
    }

    /// 查询重采用户列表
    ///
    /// `GET /v3/offlineface/face-collections`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::face_collections::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().organization_id("Ofewewfwefweewf").offset(30).limit(20);
    /// let answer = client.v3().offlineface().face_collections().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlineface/face-collections", rest)
    }
}

/// 查询重采用户列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::offlineface::face_collections::collection_id::get::CollectionState;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/offlineface/face-collections");

    /// 查询重采用户列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("organization_id"),
            optional::<i64>("offset"),
            optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构ID（必填）
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("organization_id", value.into()))
        }

        /// 列表偏移
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 资源个数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询重采用户列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 重采对象
        pub face_collections: Option<Vec<FaceCollections>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("face_collections", &mut self.face_collections),
                _ => return None,
            })
        }
    }

    /// 重采对象
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FaceCollections {
        /// 重采ID
        pub collection_id: Option<String>,
        /// 用户ID
        pub use_id: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
        /// 重采状态
        pub collection_state: Option<Enumeration<CollectionState>>,
        /// 注册照上传时间
        pub register_photo_upload_time: Option<String>,
        /// 支付用户确认时间
        pub confirm_time: Option<Time>,
    }

    impl Message for FaceCollections {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("collection_id", &mut self.collection_id),
                1 => Named("use_id", &mut self.use_id),
                2 => Named("organization_id", &mut self.organization_id),
                3 => Named("collection_state", &mut self.collection_state),
                4 => Named("register_photo_upload_time", &mut self.register_photo_upload_time),
                5 => Named("confirm_time", &mut self.confirm_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, FaceCollections);
}
