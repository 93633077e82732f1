//! `/v3/transfer/bill-receipt/{out_batch_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transfer/bill-receipt/{out_batch_no}`
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

    use crate::message::{Message, Named, Time, message};
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_batch_no", &mut self.out_batch_no),
                1 => Named("signature_no", &mut self.signature_no),
                2 => Named("signature_status", &mut self.signature_status),
                3 => Named("hash_type", &mut self.hash_type),
                4 => Named("hash_value", &mut self.hash_value),
                5 => Named("download_url", &mut self.download_url),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
