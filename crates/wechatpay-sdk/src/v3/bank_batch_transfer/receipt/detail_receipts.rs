//! `/v3/bank-batch-transfer/receipt/detail-receipts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/bank-batch-transfer/receipt/detail-receipts`
pub struct DetailReceipts(pub(crate) Node);

impl DetailReceipts {
    /// 查询明细电子回单受理结果
    ///
    /// `GET /v3/bank-batch-transfer/receipt/detail-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_batch_transfer::receipt::detail_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .out_batch_no("GD2021011610162610BBdkkIwcu3")
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client
    ///     .v3()
    ///     .bank_batch_transfer()
    ///     .receipt()
    ///     .detail_receipts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 受理明细电子回单
    ///
    /// `POST /v3/bank-batch-transfer/receipt/detail-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_batch_transfer::receipt::detail_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_batch_no("GD2021011610162610BBdkkIwcu3")
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client
    ///     .v3()
    ///     .bank_batch_transfer()
    ///     .receipt()
    ///     .detail_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bank-batch-transfer/receipt/detail-receipts", rest)
    }
}

/// 查询明细电子回单受理结果
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/bank-batch-transfer/receipt/detail-receipts");

    /// 查询明细电子回单受理结果：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("out_batch_no"), required::<String>("out_detail_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 银行转账批次单号（必填）
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_batch_no", value.into()))
        }

        /// 银行转账明细单号（必填）
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_detail_no", value.into()))
        }
    }

    /// 查询明细电子回单受理结果：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 银行转账批次单号
        pub out_batch_no: Option<String>,
        /// 银行转账明细单号
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号
        pub receipt_no: Option<String>,
        /// 电子回单状态
        pub receipt_state: Option<String>,
        /// 电子回单文件的Hash方法
        pub hash_type: Option<String>,
        /// 电子回单文件的Hash值
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址
        pub download_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_batch_no", &mut self.out_batch_no),
                1 => Named("out_detail_no", &mut self.out_detail_no),
                2 => Named("receipt_no", &mut self.receipt_no),
                3 => Named("receipt_state", &mut self.receipt_state),
                4 => Named("hash_type", &mut self.hash_type),
                5 => Named("hash_value", &mut self.hash_value),
                6 => Named("download_url", &mut self.download_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

/// 受理明细电子回单
pub mod post {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::bank_batch_transfer::receipt::detail_receipts::get::{Request, Response};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/bank-batch-transfer/receipt/detail-receipts")
            .numbered_by("out_batch_no");
}
