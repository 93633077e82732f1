//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 上传尽调资料文件 (partner)
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .due_diligence_file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .sub_mchid("1900000109")
    ///     .item_id(1);
    /// let answer = client
    ///     .v3()
    ///     .mch_operation_manage()
    ///     .enhanced_due_diligence()
    ///     .due_diligence_id("123000110_2_2190381dakdajois1283i12jo")
    ///     .upload()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631042)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload")
    }
}

/// 上传尽调资料文件
pub mod post {
    use crate::message;

    pub use crate::shared::v3_global_merchant_storage_file_upload_post::Response;

    /// 上传尽调资料文件：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Upload>("due_diligence_file"),
            message::required::<String>("sub_mchid"),
            message::required::<i64>("item_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 要上传的尽调资料文件（必填）
        #[inline]
        pub fn due_diligence_file(self, value: crate::Upload) -> Self {
            Self(self.0.with("due_diligence_file", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 资料项唯一id（必填）
        #[inline]
        pub fn item_id(self, value: i64) -> Self {
            Self(self.0.with("item_id", value))
        }
    }

    request!(Request);
}
