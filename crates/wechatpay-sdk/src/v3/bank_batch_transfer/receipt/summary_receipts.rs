//! `/v3/bank-batch-transfer/receipt/summary-receipts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/bank-batch-transfer/receipt/summary-receipts`
pub struct SummaryReceipts(pub(crate) Node);

impl SummaryReceipts {
    /// 查询汇总电子回单受理结果
    ///
    /// `GET /v3/bank-batch-transfer/receipt/summary-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_batch_transfer::receipt::summary_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().out_batch_no("GD2021011610162610BBdkkIwcu3");
    /// let answer = client
    ///     .v3()
    ///     .bank_batch_transfer()
    ///     .receipt()
    ///     .summary_receipts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 受理汇总电子回单
    ///
    /// `POST /v3/bank-batch-transfer/receipt/summary-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_batch_transfer::receipt::summary_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_batch_no("GD2021011610162610BBdkkIwcu3");
    /// let answer = client
    ///     .v3()
    ///     .bank_batch_transfer()
    ///     .receipt()
    ///     .summary_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bank-batch-transfer/receipt/summary-receipts", rest)
    }
}

/// 查询汇总电子回单受理结果
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, Time, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/bank-batch-transfer/receipt/summary-receipts");

    /// 查询汇总电子回单受理结果：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("out_batch_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 银行转账批次单号（必填）
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_batch_no", value.into()))
        }
    }

    /// 查询汇总电子回单受理结果：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 银行转账批次单号
        pub out_batch_no: Option<String>,
        /// 电子回单申请单号
        pub receipt_no: Option<String>,
        /// 电子回单状态
        pub receipt_state: Option<String>,
        /// 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址
        pub download_url: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_batch_no", &mut self.out_batch_no),
                1 => Named("receipt_no", &mut self.receipt_no),
                2 => Named("receipt_state", &mut self.receipt_state),
                3 => Named("hash_type", &mut self.hash_type),
                4 => Named("hash_value", &mut self.hash_value),
                5 => Named("download_url", &mut self.download_url),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

/// 受理汇总电子回单
pub mod post {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::bank_batch_transfer::receipt::summary_receipts::get::{Request, Response};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/bank-batch-transfer/receipt/summary-receipts")
            .numbered_by("out_batch_no");
}
