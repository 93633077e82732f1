//! `/v3/offlineface/face-collections`

pub mod collection_id;

/// `/v3/offlineface/face-collections`
pub struct FaceCollections {
    pub(crate) node: crate::chain::Node,
}

impl FaceCollections {
    /// `/{collection_id}`: 重采ID
    pub fn collection_id(self, value: impl Into<String>) -> collection_id::CollectionId {
        collection_id::CollectionId { node: self.node.bind("collection_id", value) }
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/offlineface/face-collections", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/offlineface/face-collections")
    }
}

/// 查询重采用户列表
pub mod get {
    use crate::message;

    pub use crate::v3::offlineface::face_collections::collection_id::get::CollectionState;

    /// 查询重采用户列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("organization_id"),
            message::optional::<i64>("offset"),
            message::optional::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 机构ID（必填）
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_id", value))
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
    #[non_exhaustive]
    pub struct Response {
        /// 重采对象
        pub face_collections: Option<Vec<FaceCollections>>,
    }

    /// 重采对象
    #[non_exhaustive]
    pub struct FaceCollections {
        /// 重采ID
        pub collection_id: Option<String>,
        /// 用户ID
        pub use_id: Option<String>,
        /// 机构ID
        pub organization_id: Option<String>,
        /// 重采状态
        pub collection_state: Option<crate::Enumeration<CollectionState>>,
        /// 注册照上传时间
        pub register_photo_upload_time: Option<crate::Time>,
        /// 支付用户确认时间
        pub confirm_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => face_collections: "face_collections",
        }
        FaceCollections {
            0 => collection_id: "collection_id",
            1 => use_id: "use_id",
            2 => organization_id: "organization_id",
            3 => collection_state: "collection_state",
            4 => register_photo_upload_time: "register_photo_upload_time",
            5 => confirm_time: "confirm_time",
        }
    }
}
