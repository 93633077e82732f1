//! `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
pub struct OutBillNo(pub(crate) Node);

impl OutBillNo {
    /// 查询单笔转账电子回单 (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::electronic_receipts::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001121");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .electronic_receipts()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}", rest)
    }
}

/// 查询单笔转账电子回单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
    );

    enumeration! {
        /// 申请单状态
        State {
            GENERATING = "GENERATING",
            FINISHED = "FINISHED",
        }
    }

    enumeration! {
        /// 回单文件摘要类型
        HashType {
            SM3 = "SM3",
        }
    }

    /// 查询单笔转账电子回单：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询单笔转账电子回单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户转账单号
        pub out_bill_no: Option<String>,
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
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("out_bill_no", &mut self.out_bill_no),
                2 => Named("state", &mut self.state),
                3 => Named("create_time", &mut self.create_time),
                4 => Named("update_time", &mut self.update_time),
                5 => Named("hash_type", &mut self.hash_type),
                6 => Named("hash_value", &mut self.hash_value),
                7 => Named("download_url", &mut self.download_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
