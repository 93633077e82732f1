//! `/v3/transfer/bill-receipt/{out_batch_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transfer/bill-receipt/{out_batch_no}`
#[derive(Clone, Debug)]
pub struct OutBatchNo(pub(crate) Node);

impl OutBatchNo {
    /// 查询转账电子回单 (direct and partner)
    ///
    /// `GET /v3/transfer/bill-receipt/{out_batch_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .transfer()
    ///     .bill_receipt()
    ///     .out_batch_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transfer/bill-receipt/{out_batch_no}", rest)
    }
}

/// 查询转账电子回单
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/transfer/bill-receipt/{out_batch_no}");

    /// 查询转账电子回单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 电子回单申请单号
        pub signature_no: Option<String>,
        /// 电子回单状态
        pub signature_status: Option<String>,
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_batch_no", &mut self.out_batch_no),
                ("signature_no", &mut self.signature_no),
                ("signature_status", &mut self.signature_status),
                ("hash_type", &mut self.hash_type),
                ("hash_value", &mut self.hash_value),
                ("download_url", &mut self.download_url),
                ("create_time", &mut self.create_time),
                ("update_time", &mut self.update_time),
            ]);
        }
    }

    message!(Response);
}
