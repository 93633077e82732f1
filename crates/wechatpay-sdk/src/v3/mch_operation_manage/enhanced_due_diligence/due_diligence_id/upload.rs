//! 上传尽调资料文件 · Upload a due diligence file
//!
//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`

/// 上传尽调资料文件 · Upload a due diligence file
///
/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
#[derive(Clone)]
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 上传尽调资料文件 · Upload a due diligence file
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    ///
    /// 服务商上传尽调资料文件，返回文件标识ID，供提交尽调资料时引用。模式：服务商。
    ///
    /// Uploads a due diligence file and returns its file ID for the submission. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4015631042](https://pay.weixin.qq.com/doc/v3/partner/4015631042)
    #[doc(alias(
        "上传尽调资料文件",
        "Upload a due diligence file",
        "商户尽职调查",
        "upload",
        "enhanced-due-diligence/upload"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload")
    }
}

/// 上传尽调资料文件 · Upload a due diligence file
pub mod post {

    /// 上传尽调资料文件：请求 · Upload a due diligence file: request
    pub struct Request {
        /// 要上传的尽调资料文件（必填） · Due diligence file to upload (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub due_diligence_file: Option<crate::Upload>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 资料项唯一id（必填） · Record field unique ID (required)
        pub item_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 要上传的尽调资料文件（必填） · Due diligence file to upload (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn due_diligence_file<M>(
            mut self,
            value: impl crate::IntoMember<crate::Upload, M>,
        ) -> Self {
            self.due_diligence_file = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 资料项唯一id（必填） · Record field unique ID (required)
        pub fn item_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.item_id = value.into_member();
            self
        }
    }

    /// 上传尽调资料文件：应答 · Upload a due diligence file: answer
    #[non_exhaustive]
    pub struct Response {
        /// 文件标识ID · File ID
        pub file_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => due_diligence_file: Required "due_diligence_file",
            1 => sub_mchid: Required "sub_mchid",
            2 => item_id: Required "item_id",
        }
        Response {
            0 => file_id: Optional "file_id",
        }
    }
}
