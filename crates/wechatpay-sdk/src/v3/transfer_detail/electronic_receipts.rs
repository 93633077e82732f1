//! `/v3/transfer-detail/electronic-receipts`

/// `/v3/transfer-detail/electronic-receipts`
pub struct ElectronicReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ElectronicReceipts {
    /// 查询转账明细电子回单受理结果 (direct and partner)
    ///
    /// `GET /v3/transfer-detail/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer_detail::electronic_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .accept_type(get::AcceptType::BATCH_TRANSFER)
    ///     .out_batch_no("GD2021011610162610BBdkkIwcu3")
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client.v3().transfer_detail().electronic_receipts().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/transfer-detail/electronic-receipts", request.0)
    }

    /// 转账明细电子回单受理 (direct and partner)
    ///
    /// `POST /v3/transfer-detail/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer_detail::electronic_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .accept_type(post::AcceptType::BATCH_TRANSFER)
    ///     .out_batch_no("GD2021011610162610BBdkkIwcu3")
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client.v3().transfer_detail().electronic_receipts().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/transfer-detail/electronic-receipts", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transfer-detail/electronic-receipts")
    }
}

/// 查询转账明细电子回单受理结果
pub mod get {
    use crate::message;

    enumeration! {
        /// 受理类型
        AcceptType {
            BATCH_TRANSFER = "BATCH_TRANSFER",
            TRANSFER_TO_POCKET = "TRANSFER_TO_POCKET",
            TRANSFER_TO_BANK = "TRANSFER_TO_BANK",
        }
    }

    /// 查询转账明细电子回单受理结果：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<AcceptType>>("accept_type"),
            message::optional::<String>("out_batch_no"),
            message::required::<String>("out_detail_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 受理类型（必填）
        pub fn accept_type(self, value: impl Into<crate::Enumeration<AcceptType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AcceptType>>("accept_type", value))
        }

        /// 商家转账批次单号
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_batch_no", value))
        }

        /// 商家转账明细单号（必填）
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_detail_no", value))
        }
    }

    /// 查询转账明细电子回单受理结果：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 受理类型
        pub accept_type: Option<String>,
        /// 商家转账批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号
        pub signature_no: Option<String>,
        /// 电子回单状态
        pub signature_status: Option<String>,
        /// 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址
        pub download_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => accept_type: "accept_type",
            1 => out_batch_no: "out_batch_no",
            2 => out_detail_no: "out_detail_no",
            3 => signature_no: "signature_no",
            4 => signature_status: "signature_status",
            5 => hash_type: "hash_type",
            6 => hash_value: "hash_value",
            7 => download_url: "download_url",
        }
    }
}

/// 转账明细电子回单受理
pub mod post {

    pub use crate::v3::transfer_detail::electronic_receipts::get::{AcceptType, Request, Response};
}
