//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
pub struct OutBillNo(pub(crate) Node);

impl OutBillNo {
    /// 商户单号查询电子回单 (direct)
    ///
    /// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .elecsign()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}", rest)
    }
}

/// 商户单号查询电子回单
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}");

    enumeration! {
        /// 申请单状态
        State {
            GENERATING = "GENERATING",
            FINISHED = "FINISHED",
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 回单文件摘要类型
        HashType {
            SHA256 = "SHA256",
            SM3 = "SM3",
        }
    }

    /// 商户单号查询电子回单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态
        pub state: Option<Enumeration<State>>,
        /// 申请单创建时间
        pub create_time: Option<Time>,
        /// 申请单更新时间
        pub update_time: Option<String>,
        /// 回单文件摘要类型
        pub hash_type: Option<Enumeration<HashType>>,
        /// 回单文件摘要值
        pub hash_value: Option<String>,
        /// 回单文件下载地址
        pub download_url: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("state", &mut self.state),
                1 => Named("create_time", &mut self.create_time),
                2 => Named("update_time", &mut self.update_time),
                3 => Named("hash_type", &mut self.hash_type),
                4 => Named("hash_value", &mut self.hash_value),
                5 => Named("download_url", &mut self.download_url),
                6 => Named("fail_reason", &mut self.fail_reason),
                _ => return None,
            })
        }
    }

    message!(Response);
}
